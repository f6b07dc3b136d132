package app.gegenwind.account.internal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class GuestOnH2IT extends GuestContract {

    @TempDir
    static Path folder;

    @Override
    DataSource source() {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("guests") + ";WRITE_DELAY=0", "sa", "");
    }
}
