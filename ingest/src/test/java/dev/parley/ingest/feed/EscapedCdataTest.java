package dev.parley.ingest.feed;

import static dev.parley.ingest.Fixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.RawItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedCdataTest {

    @ParameterizedTest
    @ValueSource(strings = {"&lt;![CDATA[%s]]&gt;", "&amp;lt;![CDATA[%s]]&amp;gt;", " &lt;![CDATA[ %s ]]&gt; "})
    void shouldUnwrapTitleAndText(String wrapped) {
        RawItem item = item(
                "<rss version=\"2.0\"><channel><item><title>" + wrapped.formatted("Pier shut") + "</title><description>"
                        + wrapped.formatted("&lt;p&gt;The pier is shut.&lt;/p&gt;&lt;p&gt;Nobody knows why.&lt;/p&gt;")
                        + "</description></item></channel></rss>");

        assertThat(item.title()).isEqualTo("Pier shut");
        assertThat(item.text()).isEqualTo("The pier is shut.\n\nNobody knows why.");
    }

    @Test
    void shouldUnwrapWhatWasWrappedTwice() {
        RawItem item = item(
                "<rss version=\"2.0\"><channel><item><title><![CDATA[<![CDATA[Pier shut]]]]><![CDATA[>]]></title>"
                        + "<description><![CDATA[<![CDATA[<p>The pier is shut.</p>]]]]><![CDATA[>]]></description></item></channel></rss>");

        assertThat(item.title()).isEqualTo("Pier shut");
        assertThat(item.text()).isEqualTo("The pier is shut.");
    }
}
