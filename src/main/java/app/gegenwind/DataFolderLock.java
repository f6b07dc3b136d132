package app.gegenwind;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One process per data folder: held until the process ends, however it ends. */
final class DataFolderLock {

    // A lock nobody refers to would be given back by the garbage collector.
    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    private DataFolderLock() {}

    /** True if this process now holds the folder, false if another one does. */
    static boolean claim(Path folder) throws IOException {
        var file = folder.resolve("gegenwind.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return false;
        }
        HELD.put(folder, lock);
        return true;
    }
}
