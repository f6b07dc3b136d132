package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.internal.WindScale.Signs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "1, 1, 1, 0, 1",
        "3, 3, 1, 0, 1",
        "3, 4, 1, 0, 2",
        "200, 400, 1, 5, 2",
        "8, 10, 2, 0, 3",
        "18, 24, 2, 0, 4",
        "90, 130, 2, 0, 4",
        "40, 55, 2, 1, 5",
        "90, 130, 2, 2, 6"
    })
    void levelsAreOrderedThresholds(int critics, int hostile, int channels, int media, int level) {
        assertThat(WindScale.level(new Signs(critics, hostile, channels, media)))
                .isEqualTo(level);
    }

    @Test
    void noSignLowersTheLevel() {
        for (int critics = 0; critics <= 100; critics += 3) {
            for (int hostile = critics; hostile <= 160; hostile += 7) {
                for (int channels = 1; channels <= 3; channels++) {
                    for (int media = 0; media <= 2; media++) {
                        assertThatMoreIsNotLess(new Signs(critics, hostile, channels, media));
                    }
                }
            }
        }
    }

    private static void assertThatMoreIsNotLess(Signs s) {
        int level = WindScale.level(s);
        assertThat(WindScale.level(new Signs(s.critics() + 1, s.hostile() + 1, s.channels(), s.media())))
                .isGreaterThanOrEqualTo(level);
        assertThat(WindScale.level(new Signs(s.critics(), s.hostile() + 1, s.channels(), s.media())))
                .isGreaterThanOrEqualTo(level);
        assertThat(WindScale.level(new Signs(s.critics(), s.hostile(), s.channels() + 1, s.media())))
                .isGreaterThanOrEqualTo(level);
        assertThat(WindScale.level(new Signs(s.critics(), s.hostile(), s.channels(), s.media() + 1)))
                .isGreaterThanOrEqualTo(level);
    }

    @Test
    void addingAMessageNeverLowersTheWindOfATopic() {
        for (long seed = 0; seed < 200; seed++) {
            WindGauge gauge = new WindGauge("delivery");
            long now = 0;
            for (int i = 0; i < 300; i++) {
                now += Dice.below(seed, i, 120_000);
                gauge.fade(now);
                int before = gauge.level();
                add(gauge, seed, i, now);
                assertThat(gauge.level()).isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static void add(WindGauge gauge, long seed, int i, long now) {
        Platform on = Platform.values()[Dice.below(seed, 1000 + i, 3)];
        if (Dice.below(seed, 2000 + i, 40) == 0) {
            gauge.report(i, now, List.of());
        } else {
            gauge.criticism(i, now, Dice.below(seed, 3000 + i, 150), List.of(on));
        }
    }

    @Test
    void whatLeftTheWindowCountsNoMore() {
        WindGauge gauge = new WindGauge("delivery");
        gauge.criticism(1, 0, 1, List.of(Platform.X));
        gauge.fade(WindGauge.WINDOW - 1);
        assertThat(gauge.level()).isEqualTo(1);
        gauge.fade(WindGauge.WINDOW);
        assertThat(gauge.level()).isZero();
    }

    @Test
    void aCriticCountsOnceUntilTheirLastMessageLeavesTheWindow() {
        WindGauge gauge = new WindGauge("delivery");
        for (int i = 0; i < 4; i++) {
            gauge.criticism(i, i, Math.min(i, 2), List.of(Platform.X));
        }
        assertThat(gauge.level()).isEqualTo(2);
        gauge.criticism(4, 4, 0, List.of(Platform.X));
        gauge.fade(WindGauge.WINDOW);
        assertThat(gauge.level()).isEqualTo(2);
        gauge.remove(4);
        assertThat(gauge.level()).isEqualTo(1);
    }
}
