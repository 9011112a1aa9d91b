/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/**
 * What does not fit with the selected figure: each finding with its computation and a suggestion, and links to the other figures that it is about.
 */
final class FindingsPane {

	private static final int MARGIN = 12;
	private static final int LINE_SPACING = 3;

	/** Words that lead to a figure. */
	private record Link(int start, int end, ReportedFigure figure) {
	}

	private final SourceDesk desk;
	private final FigureText texts;
	private final StyledText text;
	private final Palette palette = new Palette();
	private final List<Link> links = new ArrayList<>();
	private final List<StyleRange> styles = new ArrayList<>();
	private final StringBuilder written = new StringBuilder();

	FindingsPane(Composite parent, SourceDesk desk, FigureText texts) {
		this.desk = desk;
		this.texts = texts;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LINE_SPACING);
		text.setAlwaysShowScrollBars(false);
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> followLink()));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.CR) {
				followLink();
			}
		}));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.findings_name;
			}
		});
		palette.onChange(text, this::show);
		desk.addListener(new DeskListener() {
			@Override
			public void selected() {
				show();
			}

			@Override
			public void changed() {
				show();
			}
		});
		show();
	}

	Control control() {
		return text;
	}

	private void show() {
		if (text.isDisposed()) {
			return;
		}
		text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		written.setLength(0);
		styles.clear();
		links.clear();
		desk.selected().ifPresentOrElse(this::write, this::writeAll);
		text.setText(written.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private void write(ReportedFigure figure) {
		append(NLS.bind(Messages.findings_of, figure.getText(), texts.line(figure)), null, SWT.BOLD);
		String decision = texts.decision(figure);
		if (!decision.isEmpty()) {
			append("\n" + decision, Tone.MUTED, SWT.NORMAL);
		}
		List<Remark> remarks = desk.remarks(figure);
		if (remarks.isEmpty()) {
			append("\n" + (desk.isChecking() ? Messages.findings_checking : Messages.findings_none), Tone.MUTED, SWT.NORMAL);
		}
		remarks.forEach(remark -> write(remark, figure));
	}

	/** While no figure is selected: all that is said of the text. */
	private void writeAll() {
		List<Remark> remarks = desk.textRemarks();
		append(remarks.isEmpty() ? Messages.findings_noneAtAll : NLS.bind(Messages.findings_all, remarks.size()), Tone.MUTED, SWT.NORMAL);
		remarks.forEach(remark -> write(remark, null));
	}

	private void write(Remark remark, ReportedFigure from) {
		append("\n\n", null, SWT.NORMAL);
		append(word(remark.severity()), tone(remark.severity()), SWT.BOLD);
		append("  " + remark.message(), null, SWT.NORMAL);
		if (!remark.suggestion().isEmpty()) {
			append("\n" + NLS.bind(Messages.findings_suggestion, remark.suggestion()), Tone.MUTED, SWT.NORMAL);
		}
		List<ReportedFigure> others = remark.figures().stream().filter(each -> each != from).distinct().toList();
		if (!others.isEmpty()) {
			append("\n" + Messages.findings_others, Tone.MUTED, SWT.NORMAL);
			others.forEach(this::writeLink);
		}
	}

	private void writeLink(ReportedFigure figure) {
		append("  ", null, SWT.NORMAL);
		int start = written.length();
		append(figure.getText(), Tone.ACCENT, SWT.NORMAL);
		StyleRange style = styles.getLast();
		style.underline = true;
		links.add(new Link(start, written.length(), figure));
	}

	private void append(String words, Tone tone, int font) {
		StyleRange style = new StyleRange();
		style.start = written.length();
		style.length = words.length();
		style.fontStyle = font;
		style.foreground = tone == null || text.getDisplay().getHighContrast() ? null : palette.get(tone);
		styles.add(style);
		written.append(words);
	}

	private void followLink() {
		int caret = text.getCaretOffset();
		Optional<Link> link = links.stream().filter(each -> caret >= each.start() && caret <= each.end()).findFirst();
		if (text.getSelectionCount() == 0) {
			link.ifPresent(each -> desk.select(each.figure()));
		}
	}

	private static Tone tone(Severity severity) {
		return switch (severity) {
			case ERROR -> Tone.ERROR;
			case WARNING -> Tone.WARNING;
			case INFO -> Tone.ACCENT;
		};
	}

	private static String word(Severity severity) {
		return switch (severity) {
			case ERROR -> Messages.severity_error;
			case WARNING -> Messages.severity_warning;
			case INFO -> Messages.severity_info;
		};
	}
}
