package dev.parley.ingest.page;

import static dev.parley.ingest.Fixtures.item;
import static dev.parley.ingest.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.Refusal.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that came with status 200 instead of an article, and articles that look a little like them. */
class StandInTest {
    private static String page(String title, String body) {
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>" + body
                + "</body></html>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "Before you continue to the Tidings|<h1>We and our partners need your consent</h1><p>We use cookies and data to deliver and maintain our services.</p><p>If you choose to accept, we will also use cookies to show personalised adverts.</p><button>Reject all</button><button>Accept all</button>",
                "Your privacy choices|<div class=\"consent\"><h2>We value your privacy</h2><p>The paper and 412 partners store and access information on your device, such as unique IDs in cookies.</p><p>You may accept or manage your preferences at any time.</p><a href=\"#\">Agree and close</a></div>",
                "Zustimmung erforderlich|<h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Cookies; Ihre Zustimmung können Sie widerrufen.</p><p>Unsere Partner und wir speichern Daten auf Ihrem Gerät und werten sie aus.</p><button>Akzeptieren und weiter</button>",
                "Le Quai|<h1>Votre vie privée</h1><p>Avec nos partenaires, nous utilisons des cookies et des traceurs pour mesurer l’audience du site.</p><p>Votre consentement peut être retiré à tout moment dans les réglages.</p><button>Tout accepter</button>",
                "Tidings - Cookies|<h1>Vi bruger cookies</h1><p>Vi og vores partnere gemmer oplysninger på din enhed for at vise annoncer ud fra cookies.</p><button>Kun nødvendige</button>",
                "A Gaivota|<h2>A sua privacidade</h2><p>Utilizamos cookies para lhe mostrar publicidade e para medir a audiência do nosso jornal.</p><button>Aceitar todos</button>",
                "Parti|<div><p>Ez az oldal cookie-kat használ, hogy hirdetéseket mutasson, és hogy mérje az olvasók számát.</p><button>Elfogadom</button></div>"
            })
    void shouldRefuseWhatAsksForConsent(String title, String body) {
        assertThat(refusal(page(title, body)).reason()).isEqualTo(Reason.CONSENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "Just a moment...|<noscript><div>Enable JavaScript and cookies to continue</div></noscript><h1>tidings.example</h1><p>tidings.example needs to review the security of your connection before proceeding.</p>",
                "Attention Required!|<h1>Sorry, you have been blocked</h1><p>You are unable to access tidings.example, which uses a security service to protect itself from online attacks.</p><p>Ray ID: 8f2a</p>",
                "tidings.example|<h1>Are you a robot?</h1><p>Our systems have noticed unusual traffic from your network, and would like to know that it is really you.</p><div class=\"g-recaptcha\"></div>",
                "Access to this page has been denied|<p>You might be using automated tools to browse this website, or your browser does not support what is needed.</p><div id=\"px-captcha\"></div>",
                "Tidings|<div id=\"main\"><p>Please verify that you're human by pressing the button below, which checks your browser in a moment.</p><p>To go on, please enable cookies and JavaScript; we found unusual activity in your network.</p></div>",
                "tidings.example|<p>Please enable JS and disable any ad blocker</p><script src=\"https://ct.captcha-delivery.com/c.js\"></script>",
                "Client Challenge|<noscript>JavaScript is disabled in your browser.</noscript><p>A part of this site could not load. It may be an extension, or your network.</p>",
                "tidings.example|<div>Request unsuccessful. Incapsula incident ID: 77-12</div>",
                "503 Service Unavailable|<h1>Service Unavailable</h1><hr><p>nginx</p>",
                "Tidings|<h1>Under maintenance</h1><p>We are carrying out maintenance on Sunday night; please try again later.</p>"
            })
    void shouldRefuseWhatAsksForAProofOfBeingHuman(String title, String body) {
        assertThat(refusal(page(title, body)).reason()).isEqualTo(Reason.CHALLENGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "Page not found - Tidings|<h1>Sorry</h1><p>The page you are looking for might have been moved, or it was never here at all.</p>",
                "404 - Tidings|<h1>Oh no</h1><p>Nothing is here but the wind and a few gulls; try the front page, or search for it.</p>",
                "Tidings|<h1>We can’t find that page</h1><p>It may have moved, or the address may have been mistyped. Here is what others read today.</p>",
                "Tidings|<p>We are sorry, but the page you requested could not be found, or it is no longer available to readers.</p>",
                "Seite nicht gefunden|<p>Die Seite, die Sie suchen, existiert nicht oder ist nicht mehr verfügbar. Bitte nutzen Sie die Suche.</p>",
                "Page introuvable - Le Quai|<p>La page que vous cherchez n’existe plus ou n’a jamais existé. Revenez à l’accueil du site.</p>",
                "Il Molo|<h1>Errore 404</h1><p>La pagina che stai cercando non c’è, o ha un altro indirizzo.</p>",
                "Tidings - Oops|<h1>Oops! Something went wrong</h1><p>The page you’re trying to open doesn’t exist. Perhaps our front page helps.</p>",
                "Tidings|<h1>Story unavailable</h1><p>The story you requested left our site; please use the search above.</p>",
                "Tidings|<h1>Nothing found</h1><p>The page you were looking for is not here. These were read most today.</p><p>The harbour council voted on Tuesday to keep the old pier, which has been shut since March.</p><p>The ferry of the northern line runs every ten minutes from Monday on, the council says.</p><p>A gull stole the keys of the mayor, who now sleeps in the office until a locksmith comes.</p>"
            })
    void shouldRefuseWhatSaysThatThereIsNoSuchPage(String title, String body) {
        assertThat(refusal(page(title, body)).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    private static final String STORY =
            "<p>The harbour council voted on Tuesday to keep the old pier, which has been shut since March.</p>"
                    + "<p>“We waited too long,” said Mara Lind, who chairs the council.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council rejects cookie ban in canteens",
                "Missing boat not found, search goes on",
                "Flight 404 lands safely at the quay",
                "Security check at the ferry takes hours",
                "Just a moment of silence: town mourns its pilot",
                "Privacy law: what the pier's cameras may see",
                "Page not found: the log book that lost a leaf",
                "Access denied: anglers shut out of the quay",
                "Welcome to the pier: what visitors should know"
            })
    void shouldKeepArticlesOfSuchTitles(String title) {
        assertThat(item(page(title, "<h1>" + title + "</h1>" + STORY)).text()).startsWith("The harbour council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "Cookie law: what changes|<p>Websites must ask for consent before they place cookies, the ministry said on Monday, or pay a fine.</p><p>Consent that is given by a single button is void, a court held; privacy groups cheered.</p>",
                "Robots take over the harbour|<p>“I am not a robot,” the crane driver said, when his automated rival arrived on Monday at the quay.</p><p>The union says that unusual traffic of lorries has doubled since.</p>"
            })
    void shouldKeepDatedArticlesAboutSuchThings(String title, String body) {
        String dated = page(title, "<h1>" + title + "</h1>" + body + "<button>Accept</button>")
                .replace(
                        "<title>",
                        "<meta property=\"article:published_time\" content=\"2026-05-06T10:00:00Z\"><title>");

        assertThat(item(dated).text()).hasSizeGreaterThan(100);
    }

    /** Nothing tells of these but how they are written: to nobody, save in quotations. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "Cookie banners tire readers|<p>Banners were to give readers of the harbour’s papers control of their personal data, and gave them tired fingers.</p><p>“You click accept, and our partners know you,” said Mara Lind, who studies consent at the maritime college.</p><p>Publishers fear for their advertising, which pays for most of what the harbour reads on the web.</p><p>The ministry wants browsers to tell sites what their readers want, so that nobody has to be asked twice.</p>",
                "How to refuse cookies|<p>Cookies are small files that sites leave on your device, and most of what they hold does no harm.</p><p>If you agree, advertising partners may read them for a year, and for longer where the small print says so.</p><p>The harbour council wants sites to ask once only, said Mara Lind, who leads its consumer office.</p><p>A ferry line was fined in January, since its kiosk on board asked passengers at every pier.</p>",
                "Error 404: the art of the missing page|<p>The first page that said 404 was shown in the nineties, and nobody knows who wrote the words of it.</p><p>Designers compete for the funniest one, and the harbour museum shows forty of them until the autumn.</p><p>“The page you are looking for does not exist” is what the show is called, and it costs nothing on Tuesdays.</p>",
                "Access denied: anglers locked out|<p>Anglers found the gate of the quay locked on Tuesday, and a guard behind it who would not let them pass.</p><p>“You don’t have permission to be here, and access has been denied to all,” he told them through the bars.</p><p>The harbour council said that the quay would be open again as soon as its lamps have been mended.</p>",
                "DDoS attack takes ferries offline|<p>An attack of thousands of computers kept the timetable of the ferries offline for two days, the line said.</p><p>It now has a security service that makes visitors enable JavaScript and prove that they are not a robot.</p><p>The police have no suspects so far, said Bo Lee, who leads the inquiry into the unusual traffic.</p>"
            })
    void shouldKeepArticlesThatSpeakToNobody(String title, String body) {
        String html = page(title, "<h1>" + title + "</h1>" + body + "<button>Accept all cookies</button>");

        assertThat(item(html).text()).hasSizeGreaterThan(250);
    }
}
