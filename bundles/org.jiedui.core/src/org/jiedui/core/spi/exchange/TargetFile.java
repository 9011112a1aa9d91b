/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.internal.exchange.Messages;
import org.slf4j.LoggerFactory;

/**
 * A file that is written as a whole or not at all: what is written goes into a draft beside it, which takes its place when it is complete. For
 * one thread.
 *
 * @param path where the file is to be
 */
public record TargetFile(Path path) {

	/** Below that a disk is full, whatever the system says. */
	private static final long NO_SPACE = 1 << 20;

	public TargetFile {
		Objects.requireNonNull(path, "path");
	}

	/** Writes what is to be in the file. */
	@FunctionalInterface
	public interface Content {

		/** @param out buffered; may be closed, and need not be */
		void writeTo(OutputStream out) throws IOException, ExchangeException;
	}

	/**
	 * Writes the file. Whatever goes wrong, an older one stays as it was, and the draft is removed.
	 *
	 * @throws ExchangeException when the place does not take it; the sentence names the file and the remedy
	 */
	public void write(Content content) throws ExchangeException {
		Path place = place();
		Path draft = place.resolveSibling(".jiedui-" + UUID.randomUUID() + ".tmp");
		try {
			fill(draft, content);
			replace(draft, place);
		} finally {
			remove(draft);
		}
	}

	/** Where links lead, so that a link stays one. */
	private Path place() throws ExchangeException {
		Path absolute = path.toAbsolutePath();
		if (absolute.getParent() == null || !Files.isDirectory(absolute.getParent())) {
			throw new ExchangeException(NLS.bind(Messages.folderMissing, path, absolute.getParent()));
		}
		if (Files.isDirectory(absolute)) {
			throw new ExchangeException(NLS.bind(Messages.isFolder, path));
		}
		if (Files.exists(absolute) && !Files.isWritable(absolute)) {
			throw new ExchangeException(NLS.bind(Messages.fileProtected, path));
		}
		try {
			return Files.exists(absolute) ? absolute.toRealPath() : absolute;
		} catch (IOException unreadable) {
			throw new ExchangeException(NLS.bind(Messages.fileProtected, path), unreadable);
		}
	}

	private void fill(Path draft, Content content) throws ExchangeException {
		OutputStream opened;
		try {
			opened = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (IOException refused) {
			throw failed(draft, NLS.bind(Messages.folderProtected, path, draft.getParent()), refused);
		}
		try (OutputStream out = new BufferedOutputStream(opened, 1 << 16)) {
			content.writeTo(out);
		} catch (IOException broken) {
			throw failed(draft, NLS.bind(Messages.writingFailed, path, broken.getMessage()), broken);
		}
	}

	/** On disk before it takes the place: a loss of power leaves the old file or the new one. */
	private void replace(Path draft, Path place) throws ExchangeException {
		try {
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
		} catch (AccessDeniedException open) {
			throw failed(draft, NLS.bind(Messages.fileOpen, path), open);
		} catch (FileSystemException open) {
			throw failed(draft, NLS.bind(Files.exists(place) ? Messages.fileOpen : Messages.writingFailed, path, open.getReason()), open);
		} catch (IOException broken) {
			throw failed(draft, NLS.bind(Messages.writingFailed, path, broken.getMessage()), broken);
		}
	}

	private ExchangeException failed(Path draft, String sentence, IOException cause) {
		return new ExchangeException(isFull(draft) ? NLS.bind(Messages.diskFull, path) : sentence, cause);
	}

	private static boolean isFull(Path draft) {
		try {
			return Files.getFileStore(draft.getParent()).getUsableSpace() < NO_SPACE;
		} catch (IOException unknown) {
			return false;
		}
	}

	/** A draft that stays is no reason to say that the file was not written, nor to hide why it was not. */
	private static void remove(Path draft) {
		try {
			Files.deleteIfExists(draft);
		} catch (IOException stuck) {
			LoggerFactory.getLogger(TargetFile.class).warn("The draft {} cannot be removed", draft, stuck);
		}
	}
}
