/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.internal.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies that are made by themselves: on the first use of a day, of the books as they were left before, and of books that stay open when another day
 * has begun, unless they are as in the last copy. A thread of its own makes them by a connection of its own, so that nobody waits. Each
 * copy is opened on trial before older ones go. That there is none, or that older ones stay, is told once, until it goes well again.
 */
public final class DailyBackups implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(DailyBackups.class);
	private static final String REASON = "daily";
	/** So often is looked whether another day has begun. */
	private static final long HOURS = 1;
	private static final Pattern NAME = Pattern.compile("books-(\\d{8})-[0-9-]+-" + REASON + "\\.zip");

	private final CopySite site;
	private final Keep keep;
	private final Consumer<String> warnings;
	/** The last day of which is known that it has begun. */
	private LocalDate day;
	private ScheduledExecutorService thread;
	/** Of what the user was told, until it goes well again. */
	private final Set<Trouble> told = EnumSet.noneOf(Trouble.class);

	private enum Trouble {
		NO_COPY, OLD_COPIES
	}

	/** @param warnings is told in a sentence that there is no copy */
	public DailyBackups(CopySite site, Keep keep, Consumer<String> warnings) {
		this.site = site;
		this.keep = keep;
		this.warnings = warnings;
	}

	/**
	 * Begins with a copy, if one is due, and looks from time to time whether another day has begun.
	 *
	 * @param used when the books were last written before they were opened; null for new books
	 */
	public synchronized void start(LocalDate used, LocalDate today) {
		if (keep.isNothing()) {
			return;
		}
		day = today;
		thread = Executors.newSingleThreadScheduledExecutor(work -> {
			Thread made = new Thread(work, "Jiedui daily backup");
			made.setDaemon(true);
			made.setPriority(Thread.MIN_PRIORITY);
			return made;
		});
		if (used != null && used.isBefore(today)) {
			thread.execute(this::run);
		}
		thread.scheduleWithFixedDelay(() -> look(LocalDate.now()), HOURS, HOURS, TimeUnit.HOURS);
	}

	/** Makes a copy where another day has begun since somebody looked last. */
	void look(LocalDate today) {
		if (today.isAfter(day)) {
			day = today;
			run();
		}
	}

	private void run() {
		try {
			Database own = site.open();
			try {
				copy(own);
			} finally {
				own.close();
			}
			told.remove(Trouble.NO_COPY);
		} catch (IOException | RuntimeException failure) {
			LOG.warn("There is no daily copy of the books in {}: {}", site.copies(), failure.getMessage(), failure);
			tell(Trouble.NO_COPY, Messages.bind(Messages.noDaily, site.books(),
					failure instanceof WorkspaceException known ? known.getLocalizedMessage() : Messages.bind(Messages.noRoomIn, site.copies())));
			return;
		}
		rotate();
	}

	private void tell(Trouble trouble, String sentence) {
		if (told.add(trouble)) {
			warnings.accept(sentence);
		}
	}

	private void copy(Database own) throws IOException {
		BooksState state = own.read(BooksState::read);
		Optional<Path> last = copies().stream().max(Comparator.comparing(Path::getFileName));
		if (state.heads().isEmpty() || last.flatMap(Archive::state).filter(state::equals).isPresent()) {
			return;
		}
		new Backups(site, own).make(REASON);
	}

	/** Takes away what is too old; never a copy that a person or a migration made. What cannot be taken away keeps no other one. */
	private void rotate() {
		try {
			Set<LocalDate> kept = keep.of(copies().stream().map(DailyBackups::day).flatMap(Optional::stream).collect(Collectors.toSet()));
			List<Path> stuck = new ArrayList<>();
			for (Path each : copies()) {
				if (!kept.contains(day(each).orElseThrow()) && !isDeleted(each)) {
					stuck.add(each);
				}
			}
			if (stuck.isEmpty()) {
				told.remove(Trouble.OLD_COPIES);
			} else {
				tell(Trouble.OLD_COPIES, Messages.bind(Messages.oldCopiesStay, stuck.getFirst()));
			}
		} catch (IOException | RuntimeException failure) {
			LOG.warn("Older copies of the books stay in {}", site.copies(), failure);
		}
	}

	private static boolean isDeleted(Path copy) {
		try {
			Files.delete(copy);
			return true;
		} catch (IOException failure) {
			LOG.warn("The copy {} stays", copy, failure);
			return false;
		}
	}

	private List<Path> copies() throws IOException {
		if (!Files.isDirectory(site.copies())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(site.copies())) {
			return files.filter(each -> day(each).isPresent()).toList();
		}
	}

	private static Optional<LocalDate> day(Path file) {
		Matcher name = NAME.matcher(file.getFileName().toString());
		try {
			return name.matches() ? Optional.of(LocalDate.parse(name.group(1), DateTimeFormatter.BASIC_ISO_DATE)) : Optional.empty();
		} catch (DateTimeException noDay) {
			LOG.debug("{} is none of the copies", file, noDay);
			return Optional.empty();
		}
	}

	/** Begins nothing more, and waits for a copy that is being made, however often the waiting thread is interrupted. */
	@Override
	public synchronized void close() {
		if (thread == null) {
			return;
		}
		thread.shutdown();
		boolean interrupted = false;
		boolean ended = false;
		while (!ended) {
			try {
				ended = thread.awaitTermination(HOURS, TimeUnit.HOURS);
			} catch (InterruptedException interrupt) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
