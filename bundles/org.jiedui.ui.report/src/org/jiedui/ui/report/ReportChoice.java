/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.ReportName;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.ReportTemplate;
import org.jiedui.ui.books.ProgrammeEntry;

/** What somebody chooses in the dialog; knows no display. */
final class ReportChoice {

	private ReportTemplate template;
	private List<ProgrammeEntry> programmes = new ArrayList<>();
	private ReportPeriod period;
	private String language;
	private ReportFormat format = ReportFormat.DOCX;
	private Path place;

	/**
	 * @param period which is first proposed
	 * @param language {@code zh} or {@code en}
	 */
	ReportChoice(ReportPeriod period, String language) {
		this.period = period;
		this.language = language;
	}

	/** The first thing that is in the way of writing; empty where nothing is. */
	Optional<String> objection() {
		if (template == null) {
			return Optional.of(Messages.noTemplate);
		}
		if (programmes.isEmpty()) {
			return Optional.of(Messages.noProgramme);
		}
		if (place == null) {
			return Optional.of(Messages.noFile);
		}
		Path folder = several() ? place : place.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			return Optional.of(NLS.bind(Messages.noFolder, folder));
		}
		if (!Files.isWritable(folder)) {
			return Optional.of(NLS.bind(Messages.notWritable, folder));
		}
		return several() || ReportFormat.of(place).filter(format::equals).isPresent() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.wrongEnding, format.ending()));
	}

	/** Whether there is a file for each programme, in a folder. */
	boolean several() {
		return programmes.size() > 1;
	}

	/** Where the report of a programme goes. */
	Path file(ProgrammeEntry programme) {
		return several() ? place.resolve(name(programme)) : place;
	}

	/** The files that are there already and would be replaced. */
	List<Path> replaced() {
		return programmes.stream().map(this::file).filter(Files::exists).toList();
	}

	/** What is proposed as the place in a folder. */
	Path proposal(Path folder) {
		return several() || programmes.isEmpty() || template == null ? folder : folder.resolve(name(programmes.getFirst()));
	}

	/** How the report of a programme is called unless somebody says otherwise. */
	String name(ProgrammeEntry programme) {
		return ReportName.of(programme.name(), template, period, format, language);
	}

	ReportTemplate template() {
		return template;
	}

	void template(ReportTemplate chosen) {
		template = chosen;
	}

	List<ProgrammeEntry> programmes() {
		return programmes;
	}

	void programmes(List<ProgrammeEntry> chosen) {
		programmes = List.copyOf(chosen);
	}

	ReportPeriod period() {
		return period;
	}

	void period(ReportPeriod chosen) {
		period = chosen;
	}

	String language() {
		return language;
	}

	void language(String chosen) {
		language = chosen;
	}

	ReportFormat format() {
		return format;
	}

	void format(ReportFormat chosen) {
		format = chosen;
	}

	Path place() {
		return place;
	}

	/** A file, or a folder where there are several programmes; null for none. */
	void place(Path chosen) {
		place = chosen;
	}
}
