package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bridge was closed on Monday and the mayor said that it would not open again this year.",
                "en | When Tom Oakes asked, “Do you want it?”, Ames replied: “Yes, I do.”",
                "en | Ames complained over the toll.",
                "en | Talks over, Holt walked out.",
                "nl | De minister sprak over de brug en het verkeer in de stad.",
                "pl | Kiedy burmistrz zapytał, czy most jest zamknięty, i odpowiedział: nie, to nie tak, co do tego.",
                "de | Die Brücke wurde am Montag gesperrt und der Bürgermeister sagte, dass sie nicht wieder öffnet.",
                "fr | Le pont a été fermé lundi et le maire a dit que les travaux ne sont pas finis dans la ville.",
                "es | El puente fue cerrado el lunes y el alcalde dijo que no se abrirá este año por las obras.",
                "it | Il ponte è stato chiuso lunedì e il sindaco ha detto che non sarà riaperto per i lavori della città.",
                "tr | Köprü pazartesi günü kapatıldı ve belediye başkanı bu yıl için açılmayacağını söyledi, daha çok olarak",
                "ru | Мост был закрыт в понедельник, и мэр сказал, что это были неотложные работы.",
                "uk | Міст закрили в понеділок, і мер сказав, що це були їхні роботи.",
                "ka | ხიდი ორშაბათს დაიკეტა და მერმა თქვა, რომ წელს აღარ გაიხსნება.",
                "hy | Կամուրջը փակվել է երկուշաբթի օրը։",
                "el | Η γέφυρα έκλεισε τη Δευτέρα.",
                "ja | 橋は月曜日に閉鎖されました。",
                "zh | 这座桥星期一关闭了。",
                "ar | أغلق الجسر يوم الاثنين.",
                "und | 12345 !!!"
            })
    void shouldTellTheLanguage(String language, String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(language);
    }
}
