/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says how many bytes may still be written to a folder. */
@FunctionalInterface
public interface FreeSpace {

	/** What the disk has. */
	FreeSpace OF_DISK = folder -> of(Files.getFileStore(folder));

	long at(Path folder) throws IOException;

	/** Some file systems do not tell; there it is tried. */
	static long of(FileStore disk) throws IOException {
		return disk.getTotalSpace() > 0 ? disk.getUsableSpace() : Long.MAX_VALUE;
	}
}
