package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RelationTest {

    @Test
    void shouldNameItsFeature() {
        assertThat(Relation.DOER.feature()).isEqualTo("rel.DOER");
        assertThat(Relation.FAR_AFTER.feature()).isEqualTo("rel.FAR_AFTER");
        assertThat(Arrays.stream(Relation.values()).map(Relation::feature)).doesNotHaveDuplicates();
    }

    /** What sums up what grammar ties, and what is near, goes by this order. */
    @Test
    void shouldStandInTheOrderOfHowSurelyTheyTie() {
        assertThat(Relation.values())
                .endsWith(Relation.BEFORE, Relation.AFTER, Relation.FAR_BEFORE, Relation.FAR_AFTER)
                .startsWith(Relation.DOER);
    }
}
