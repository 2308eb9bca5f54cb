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
                "Le Quai|<h1>Votre vie privée</h1><p>Avec nos partenaires, nous utilisons des cookies et des traceurs pour mesurer l’audience du site.</p><p>Votre consentement peut être retiré à tout moment dans les réglages.</p><button>Tout accepter</button>"
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
                "Tidings|<div id=\"main\"><p>Please verify that you're human by pressing the button below, which checks your browser in a moment.</p><p>To go on, please enable cookies and JavaScript; we found unusual activity in your network.</p></div>"
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
                "Page introuvable - Le Quai|<p>La page que vous cherchez n’existe plus ou n’a jamais existé. Revenez à l’accueil du site.</p>"
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
                "Privacy law: what the pier's cameras may see"
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
    void shouldKeepArticlesAboutSuchThings(String title, String body) {
        String dated = page(title, "<h1>" + title + "</h1>" + body + "<button>Accept</button>")
                .replace(
                        "<title>",
                        "<meta property=\"article:published_time\" content=\"2026-05-06T10:00:00Z\"><title>");

        assertThat(item(dated).text()).hasSizeGreaterThan(100);
    }
}
