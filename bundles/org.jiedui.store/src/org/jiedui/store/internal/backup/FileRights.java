/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may read and write a file: a new one in the place of an old one is for nobody else. */
final class FileRights {

	private static final Logger LOG = LoggerFactory.getLogger(FileRights.class);

	private FileRights() {
	}

	/** Gives a file the rights of another, as far as the file system knows any. */
	static void copy(Path from, Path to) throws IOException {
		PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (posix != null) {
			PosixFileAttributes rights = posix.readAttributes();
			PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
			giveTo(target, rights);
			target.setPermissions(rights.permissions());
		}
		AclFileAttributeView list = Files.getFileAttributeView(from, AclFileAttributeView.class);
		if (list != null) {
			Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(list.getAcl());
		}
	}

	/** Not everybody may give files away; then it belongs to whoever writes it, as every new file does. */
	private static void giveTo(PosixFileAttributeView target, PosixFileAttributes rights) {
		try {
			target.setGroup(rights.group());
			target.setOwner(rights.owner());
		} catch (IOException refused) {
			LOG.debug("{} and {} do not get the file", rights.owner(), rights.group(), refused);
		}
	}

	/** Of a new folder that nobody else looks into, as far as the file system knows that. */
	static FileAttribute<?>[] ofOwnerOnly(Path within) {
		boolean known = within.getFileSystem().supportedFileAttributeViews().contains("posix");
		return known ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}
}
