package app.gegenwind.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = Seal.with(new byte[] {1, 2, 3});
    private final PersonId id = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    @Test
    void opensWhatItClosed() {
        assertThat(seal.open(seal.close(id))).contains(id);
    }

    @Test
    void opensNothingOfAnotherKey() {
        assertThat(Seal.with(new byte[] {1, 2, 4}).open(seal.close(id))).isEmpty();
    }

    @Test
    void noticesEveryChangedCharacter() {
        String sealed = seal.close(id);
        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'a' ? 'b' : 'a';

            assertThat(seal.open(sealed.substring(0, i) + other + sealed.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoSeal() {
        for (String text :
                List.of("", ".", "..", id.toString(), id + ".", "." + seal.close(id), seal.close(id) + "=", "ü.ü")) {
            assertThat(seal.open(text)).isEmpty();
        }
    }

    @Test
    void whatItSignsForAnotherPurposeIsNoGuest() {
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.sign("share", id.toString()));

        assertThat(seal.open(id + "." + signature)).isEmpty();
        assertThat(seal.sign("share", "x"))
                .hasSize(32)
                .isEqualTo(seal.sign("share", "x"))
                .isNotEqualTo(seal.sign("share", "y"))
                .isNotEqualTo(Seal.with(new byte[] {9}).sign("share", "x"));
    }
}
