/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Finding;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.ui.internal.text.MarkLayer;
import org.jiedui.evidence.ui.internal.text.TextLook;
import org.jiedui.evidence.ui.internal.text.TextMark;
import org.jiedui.evidence.ui.internal.text.TextRange;
import org.jiedui.ui.books.OpenBooks;

/**
 * The figures of one document as somebody works through them: which are listed, which is selected, which is the next to be decided. Knows no widget,
 * so that text, table and findings show the same without knowing each other. UI thread only.
 */
public final class SourceDesk {

	private static final Comparator<ReportedFigure> BY_PLACE = Comparator.comparingInt(ReportedFigure::getStart)
			.thenComparingInt(ReportedFigure::getEnd);

	private final OpenBooks books;
	private final SourceContent content;
	private final List<DeskListener> listeners = new ArrayList<>();
	private Document document;
	private FigureFilter filter = FigureFilter.FIGURES;
	private List<ReportedFigure> figures = List.of();
	private List<Remark> textRemarks = List.of();
	private ReportedFigure selected;

	/** @param content what was read of the document */
	public SourceDesk(OpenBooks books, Document document, SourceContent content) {
		this.books = books;
		this.document = document;
		this.content = content;
		figures = read();
		textRemarks = tieRemarks();
	}

	private List<ReportedFigure> read() {
		return books.roots(EvidencePackage.Literals.REPORTED_FIGURE).stream().map(ReportedFigure.class::cast)
				.filter(figure -> figure.getDocument() == document).sorted(BY_PLACE).toList();
	}

	OpenBooks books() {
		return books;
	}

	/** The document that is worked through. */
	public Document document() {
		return document;
	}

	/** What was read of it. */
	public SourceContent content() {
		return content;
	}

	void addListener(DeskListener listener) {
		listeners.add(listener);
	}

	// ---- which figures there are

	/** All figures in the order of the text. */
	public List<ReportedFigure> all() {
		return figures;
	}

	/** Those that are listed; the selected one is, whatever the filter says, so that it does not vanish under the hand. */
	public List<ReportedFigure> listed() {
		return figures.stream().filter(figure -> filter.shows(figure) || figure == selected).toList();
	}

	/** Which figures are listed. */
	public FigureFilter filter() {
		return filter;
	}

	/** Lists others. */
	public void setFilter(FigureFilter wanted) {
		if (filter != wanted) {
			filter = wanted;
			listeners.forEach(DeskListener::changed);
		}
	}

	/** How many figures are to be decided. */
	public int open() {
		return (int) figures.stream().filter(FigureFilter::isOpen).count();
	}

	/** How many figures there are to decide about, those that are decided included. */
	public int total() {
		return (int) figures.stream().filter(figure -> FigureFilter.FIGURES.shows(figure) && figure.getRepeats() == null).count();
	}

	/** The books changed. */
	void refresh() {
		figures = read();
		textRemarks = tieRemarks();
		if (selected != null && !figures.contains(selected)) {
			selected = null;
			listeners.forEach(DeskListener::selected);
		}
		listeners.forEach(DeskListener::changed);
	}

	/** Something else is said of the figures. */
	void judged() {
		listeners.forEach(DeskListener::changed);
	}

	/** Whether more may be said of the figures soon. */
	boolean isChecking() {
		return books.findings().isChecking();
	}

	/** The books were read again: the document is another object now. */
	void replace(Document again) {
		int start = selected == null ? -1 : selected.getStart();
		document = again;
		selected = null;
		refresh();
		figures.stream().filter(figure -> figure.getStart() == start).findFirst().ifPresent(this::select);
	}

	// ---- which one is looked at

	/** The figure that is looked at. */
	public Optional<ReportedFigure> selected() {
		return Optional.ofNullable(selected);
	}

	/** @param figure one of the document, or null for none */
	public void select(ReportedFigure figure) {
		if (figure != selected) {
			boolean hidden = selected != null && !filter.shows(selected) || figure != null && !filter.shows(figure);
			selected = figure;
			if (hidden) {
				listeners.forEach(DeskListener::changed);
			}
			listeners.forEach(DeskListener::selected);
		}
	}

	/** Looks at the figure at a place of the text that is shown; where there is none, the selection stays. */
	public void selectAt(int offset) {
		at(offset).ifPresent(this::select);
	}

	/** The figure at a place of the text that is shown; the narrowest, where one lies within another. */
	public Optional<ReportedFigure> at(int offset) {
		return figures.stream().filter(figure -> range(figure).touches(offset)).min(Comparator.comparingInt(figure -> range(figure).length()));
	}

	/** Where a figure is shown. */
	public TextRange range(ReportedFigure figure) {
		return content.map().range(figure.getStart(), figure.getEnd());
	}

	/**
	 * Looks at the next figure that is to be decided; after the last one comes the first.
	 *
	 * @param forward towards the end of the text
	 * @return false where nothing is to be decided any more
	 */
	public boolean selectOpen(boolean forward) {
		int from = selected == null ? forward ? -1 : figures.size() : figures.indexOf(selected);
		for (int step = 1; step <= figures.size(); step++) {
			ReportedFigure next = figures.get(Math.floorMod(forward ? from + step : from - step, figures.size()));
			if (FigureFilter.isOpen(next)) {
				select(next);
				return true;
			}
		}
		return false;
	}

	// ---- how they look and what is said of them

	/** The marks of all figures, and of the selected one. */
	public List<MarkLayer> marks() {
		MarkLayer all = new MarkLayer(figures.stream().map(figure -> new TextMark(range(figure), look(figure))).toList());
		return selected == null ? List.of(all) : List.of(all, new MarkLayer(List.of(new TextMark(range(selected), TextLook.SELECTED))));
	}

	/** What a figure is, as far as its looks tell. */
	public static TextLook look(ReportedFigure figure) {
		if (!FigureFilter.FIGURES.shows(figure)) {
			return TextLook.CONTEXT;
		}
		return switch (figure.getState()) {
			case NEW -> figure.getRepeats() == null ? TextLook.OPEN : TextLook.REPETITION;
			case CONFIRMED -> TextLook.CONFIRMED;
			case DISPUTED -> TextLook.DISPUTED;
			case WITHDRAWN -> TextLook.WITHDRAWN;
		};
	}

	/** What is said of a figure: by the rules that compare the text with itself, and by those of the books; the worst first. */
	public List<Remark> remarks(ReportedFigure figure) {
		List<Remark> fromText = textRemarks.stream().filter(remark -> remark.figures().contains(figure)).toList();
		List<Remark> fromBooks = books.findings().findings(figure).stream().filter(finding -> isNew(finding, fromText)).map(SourceDesk::remark).toList();
		return Stream.concat(fromText.stream(), fromBooks.stream()).sorted(Comparator.comparing(Remark::severity)).toList();
	}

	/** What the rules say of the text, whichever figures it is about. */
	public List<Remark> textRemarks() {
		return textRemarks;
	}

	private List<Remark> tieRemarks() {
		Map<TextRange, ReportedFigure> byPlace = new HashMap<>();
		figures.forEach(figure -> byPlace.putIfAbsent(place(figure.getStart(), figure.getEnd()), figure));
		return content.findings().stream().map(finding -> new Remark(finding.severity(), finding.message(), finding.suggestion(), finding.claims().stream()
				.map(claim -> byPlace.get(place(claim.figure().start(), claim.figure().end()))).filter(Objects::nonNull).toList())).toList();
	}

	/** A place of the original, which somebody may have typed wrong. */
	private static TextRange place(int start, int end) {
		return new TextRange(Math.max(0, start), Math.max(0, Math.max(start, end)));
	}

	private static boolean isNew(Finding finding, List<Remark> known) {
		return known.stream().noneMatch(remark -> finding.message().contains(remark.message()));
	}

	private static Remark remark(Finding finding) {
		EObject object = finding.object();
		return new Remark(finding.severity(), finding.message(), "", object instanceof ReportedFigure figure ? List.of(figure) : List.of());
	}
}
