/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a second process away from a workspace and tells it who has it. The file {@value #FILE} names user, host, process and time, one a
 * line; the operating system's lock on it ends with the process, however that ends.
 */
public final class WorkspaceLock implements AutoCloseable {

	/** Lies beside the database. */
	public static final String FILE = "books.lock";

	private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);
	/** Locked instead of the text: some systems do not let others read what is locked. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
	private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/**
	 * The folders that this process has, with the time since when. Some systems let go of all locks on a file when the process closes any channel
	 * to it, so the file is not even read a second time.
	 */
	private static final Map<Path, String> TAKEN = new ConcurrentHashMap<>();

	private final Path folder;
	private final Path file;
	private final FileChannel channel;

	private WorkspaceLock(Path folder, Path file, FileChannel channel) {
		this.folder = folder;
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes a workspace, and makes its folder when there is none.
	 *
	 * @throws WorkspaceException if somebody has it, or nothing can be written there
	 */
	public static WorkspaceLock take(Path folder) {
		Path file = folder.resolve(FILE);
		try {
			Files.createDirectories(folder);
			Path real = folder.toRealPath();
			String since = TAKEN.putIfAbsent(real, SINCE.format(LocalDateTime.now()));
			if (since != null) {
				throw new WorkspaceException(Reason.IN_USE, Messages.bind(Messages.inUseHere, folder, since), null);
			}
			WorkspaceLock lock = null;
			try {
				lock = take(folder, real, file);
				return lock;
			} finally {
				if (lock == null) {
					TAKEN.remove(real);
				}
			}
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.inaccessible, folder), failure);
		}
	}

	private static WorkspaceLock take(Path folder, Path real, Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		boolean taken = false;
		try {
			taken = lock(channel);
			if (!taken) {
				throw inUse(folder, file);
			}
			sign(channel);
			return new WorkspaceLock(real, file, channel);
		} finally {
			if (!taken) {
				channel.close();
			}
		}
	}

	/**
	 * Lets go of the workspace; nothing where that was done before. The file stays: whoever deleted it could delete the lock of the next one.
	 */
	@Override
	public void close() {
		if (!channel.isOpen()) {
			return;
		}
		// An interrupt would close the channel before the name of the holder is taken off.
		boolean interrupted = Thread.interrupted();
		try (channel) {
			channel.truncate(0);
		} catch (IOException failure) {
			LOG.warn("The lock {} was not released cleanly", file, failure);
		} finally {
			// the channel is closed by now: it would take the lock of the next one along
			TAKEN.remove(folder);
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static boolean lock(FileChannel channel) throws IOException {
		FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
		return lock != null;
	}

	private static void sign(FileChannel channel) throws IOException {
		String text = String.join("\n", System.getProperty("user.name", "?"), host(), String.valueOf(ProcessHandle.current().pid()),
				SINCE.format(LocalDateTime.now()), "");
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
		channel.force(false);
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (IOException unknown) {
			return "?";
		}
	}

	private static WorkspaceException inUse(Path folder, Path file) throws IOException {
		List<String> holder = Files.readAllLines(file, StandardCharsets.UTF_8);
		if (holder.size() < 4) {
			return new WorkspaceException(Reason.IN_USE, Messages.bind(Messages.inUseByUnknown, folder), null);
		}
		return new WorkspaceException(Reason.IN_USE, sentence(folder, holder), null);
	}

	private static String sentence(Path folder, List<String> holder) {
		return Messages.bind(Messages.inUseBy, new Object[] { folder, holder.get(0), holder.get(1), holder.get(2), holder.get(3) });
	}
}
