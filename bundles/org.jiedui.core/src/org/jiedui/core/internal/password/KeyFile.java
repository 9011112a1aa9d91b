/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.password;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the secure storage by a random key in a file of the user, {@code ~/.jiedui/storage.key}, which nobody else may read; for computers without a
 * key ring, and for the command line, which has no window to ask for a master password. It protects as well as the user's files are protected.
 */
public final class KeyFile extends PasswordProvider {

	private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
	private static final int BYTES = 32;

	/** For the extension registry. */
	public KeyFile() {
		// asks for the home of the user when the key is wanted
	}

	private static Path file() {
		return Path.of(System.getProperty("user.home"), ".jiedui", "storage.key");
	}

	/** Null where the file cannot be read or made: then the storage says that it cannot be opened. */
	@Override
	public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
		try {
			return new PBEKeySpec(key(file()).toCharArray());
		} catch (IOException failure) {
			LOG.warn("The key of the secure storage cannot be read or made: {}", file(), failure);
			return null;
		}
	}

	private static String key(Path file) throws IOException {
		if (Files.exists(file)) {
			return Files.readString(file).strip();
		}
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		try {
			Files.createDirectories(file.getParent());
			Files.createFile(file, ownersOnly(file));
			return written(file, Base64.getEncoder().encodeToString(random));
		} catch (FileAlreadyExistsException quicker) {
			LOG.debug("Another program made {}", file, quicker);
			return Files.readString(file).strip();
		}
	}

	private static String written(Path file, String key) throws IOException {
		Files.writeString(file, key);
		return key;
	}

	/** Where files have no such permissions, as on Windows, the home of the user is his alone. */
	private static FileAttribute<?>[] ownersOnly(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}
}
