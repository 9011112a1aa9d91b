/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.jiedui.evidence.DocumentKind;
import org.jiedui.evidence.books.Particulars;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.books.ProgrammeEntry;

/** What somebody says of a text that is to be added: where it is, what it is called, when it was published. Knows no widget. */
public final class AddSourceModel {

	/** How the names of files end that can be read. */
	public static final List<String> ENDINGS = List.of("txt", "htm", "html", "docx", "pdf");

	private static final int LONGEST_NAME = 60;

	private final List<ProgrammeEntry> programmes;
	private final LocalDate today;
	private ProgrammeEntry programme;
	private boolean pasted;
	private String file = "";
	private String text = "";
	private String name = "";
	/** Whether the name was typed, so that another file does not change it. */
	private boolean named;
	private DocumentKind kind = DocumentKind.ARTICLE;
	private String publisher = "";
	private String published = "";
	private String link = "";

	/**
	 * @param programmes to which a text can be added
	 * @param preselected one of them, or null
	 * @param today when the office receives it
	 */
	public AddSourceModel(List<ProgrammeEntry> programmes, ProgrammeEntry preselected, LocalDate today) {
		this.programmes = List.copyOf(programmes);
		this.today = today;
		programme = preselected != null || programmes.isEmpty() ? preselected : programmes.getFirst();
	}

	/** What is missing or wrong, a sentence; OK where the text can be added. */
	public IStatus status() {
		if (programme == null) {
			return Status.error(Messages.noProgramme);
		}
		Optional<String> objection = pasted ? textObjection() : fileObjection();
		if (objection.isEmpty() && name.isBlank()) {
			objection = Optional.of(Messages.noName);
		}
		if (objection.isEmpty() && !published.isBlank() && publishedDate().isEmpty()) {
			objection = Optional.of(NLS.bind(Messages.noDate, published));
		}
		return objection.map(Status::error).orElse(Status.OK_STATUS);
	}

	private Optional<String> textObjection() {
		return text.isBlank() ? Optional.of(Messages.noText) : Optional.empty();
	}

	private Optional<String> fileObjection() {
		if (file.isBlank()) {
			return Optional.of(Messages.noFile);
		}
		try {
			Path path = Path.of(file.strip());
			if (!Files.isRegularFile(path)) {
				return Optional.of(NLS.bind(Messages.fileMissing, path));
			}
			return Files.isReadable(path) ? Optional.empty() : Optional.of(NLS.bind(Messages.fileUnreadable, path));
		} catch (InvalidPathException wrong) {
			return Optional.of(NLS.bind(Messages.fileMissing, file));
		}
	}

	/** The programmes to which a text can be added. */
	public List<ProgrammeEntry> programmes() {
		return programmes;
	}

	/** To which it is added; null where there is none. */
	public ProgrammeEntry programme() {
		return programme;
	}

	public void setProgramme(ProgrammeEntry entry) {
		programme = entry;
	}

	/** Whether the text is pasted rather than read from a file. */
	public boolean isPasted() {
		return pasted;
	}

	public void setPasted(boolean other) {
		pasted = other;
		suggestName();
	}

	/** Chooses a file; its name is that of the document until somebody gives it another. */
	public void setFile(String path) {
		file = path;
		suggestName();
	}

	/** The file that is read. */
	public Path file() {
		return Path.of(file.strip());
	}

	/** Pastes a text; its first line is the name of the document until somebody gives it another. */
	public void setText(String words) {
		text = words;
		suggestName();
	}

	public String text() {
		return text;
	}

	public String name() {
		return name;
	}

	/** What somebody typed as the name. */
	public void setName(String typed) {
		named = !typed.isBlank() && (named || !typed.equals(name));
		name = typed;
	}

	private void suggestName() {
		if (!named) {
			name = pasted ? firstLine() : fileName();
		}
	}

	private String firstLine() {
		String line = text.lines().map(String::strip).filter(each -> !each.isEmpty()).findFirst().orElse("");
		return line.codePointCount(0, line.length()) <= LONGEST_NAME ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "\u2026";
	}

	private String fileName() {
		String whole = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		int point = whole.lastIndexOf('.');
		boolean known = point > 0 && ENDINGS.contains(whole.substring(point + 1).toLowerCase(Locale.ROOT));
		return known ? whole.substring(0, point) : whole;
	}

	public DocumentKind kind() {
		return kind;
	}

	public void setKind(DocumentKind other) {
		kind = other;
	}

	public void setPublisher(String words) {
		publisher = words;
	}

	/** @param words a year, a month or a day */
	public void setPublished(String words) {
		published = words;
	}

	public void setLink(String address) {
		link = address;
	}

	private Optional<PartialDate> publishedDate() {
		try {
			return Optional.of(PartialDate.parse(published.strip()));
		} catch (IllegalArgumentException | DateTimeException wrong) {
			return Optional.empty();
		}
	}

	/** What is known of the document besides its text; only where {@link #status()} is OK. */
	public Particulars particulars() {
		PartialDate date = published.isBlank() ? null : publishedDate().orElseThrow();
		return new Particulars(name.strip(), kind, blankToNull(publisher), date, date, today, blankToNull(link));
	}

	private static String blankToNull(String words) {
		return words.isBlank() ? null : words.strip();
	}
}
