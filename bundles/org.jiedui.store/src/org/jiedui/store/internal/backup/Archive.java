/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.schema.SystemTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that may be a backup, from anywhere: nothing in it is believed. Names in it are never used as names of files. */
final class Archive {

	private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

	private final Path file;

	Archive(Path file) {
		this.file = file;
	}

	/**
	 * Writes the database of the backup into a folder that is there.
	 *
	 * @throws WorkspaceException if the file is no backup, of a newer version or damaged, or the folder cannot be written
	 */
	Manifest unpack(Path folder) {
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw failure(Reason.INACCESSIBLE, Messages.unreadable, null);
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Path target = H2Connector.file(folder);
			Manifest manifest = manifest(zip, target.getFileName().toString());
			unpack(zip, manifest, target);
			return manifest;
		} catch (ZipException noZip) {
			throw failure(Reason.DAMAGED, Messages.noBackup, noZip);
		} catch (IOException failure) {
			throw failure(Reason.DAMAGED, Messages.damaged, failure);
		}
	}

	/** The books of which a file is a copy; empty where it is none, or not whole. */
	static Optional<BooksState> state(Path copy) {
		try (ZipFile zip = new ZipFile(copy.toFile()); InputStream in = zip.getInputStream(zip.getEntry(Manifest.ENTRY))) {
			return Optional.of(Manifest.read(in).state());
		} catch (IOException | RuntimeException damaged) {
			LOG.warn("{} is no copy that can be read", copy, damaged);
			return Optional.empty();
		}
	}

	private Manifest manifest(ZipFile zip, String database) throws IOException {
		List<String> names = Collections.list(zip.entries()).stream().map(ZipEntry::getName).sorted().toList();
		if (!names.equals(List.of(database, Manifest.ENTRY))) {
			throw failure(Reason.DAMAGED, Messages.noBackup, null);
		}
		Manifest manifest;
		try (InputStream in = zip.getInputStream(zip.getEntry(Manifest.ENTRY))) {
			manifest = Manifest.read(in);
		}
		if (manifest.layout() > Manifest.LAYOUT || manifest.format() > SystemTables.FORMAT) {
			throw failure(Reason.NEWER, Messages.newer, null);
		}
		return manifest;
	}

	private void unpack(ZipFile zip, Manifest manifest, Path target) throws IOException {
		if (manifest.size() > FreeSpace.OF_DISK.at(target.getParent())) {
			throw failure(Reason.INACCESSIBLE, Messages.noRoom, null);
		}
		Digest digest;
		try (InputStream in = zip.getInputStream(zip.getEntry(target.getFileName().toString()));
				OutputStream out = Files.newOutputStream(target)) {
			digest = Digest.copy(in, out, manifest.size());
		}
		if (digest.size() != manifest.size() || !digest.text().equals(manifest.digest())) {
			throw failure(Reason.DAMAGED, Messages.damaged, null);
		}
	}

	private WorkspaceException failure(Reason reason, String sentence, Throwable cause) {
		return new WorkspaceException(reason, Messages.bind(sentence, file), cause);
	}
}
