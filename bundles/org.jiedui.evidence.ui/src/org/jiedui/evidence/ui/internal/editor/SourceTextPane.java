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
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.evidence.ui.internal.text.LookStyles;
import org.jiedui.evidence.ui.internal.text.MarkLayer;
import org.jiedui.evidence.ui.internal.text.MarkedLine;
import org.jiedui.evidence.ui.internal.text.RepairedRun;
import org.jiedui.evidence.ui.internal.text.TextRange;
import org.jiedui.ui.theme.Palette;

/** The text of a document with its figures. A click, or moving the caret, into a figure selects it; only lines that are seen are styled. */
final class SourceTextPane {

	private static final int MARGIN = 12;
	private static final int LINE_SPACING = 4;

	private final SourceDesk desk;
	private final FigureText texts;
	private final StyledText text;
	private final LookStyles styles;
	private List<MarkLayer> layers = List.of();
	private TextRange shown = new TextRange(0, 0);
	/** Whether the selection comes from here, so that the text need not be moved under the mouse. */
	private boolean choosing;

	SourceTextPane(Composite parent, SourceDesk desk, FigureText texts) {
		this.desk = desk;
		this.texts = texts;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LINE_SPACING);
		Palette palette = new Palette();
		styles = new LookStyles(text, palette);
		colour();
		text.setText(desk.content().text());
		collect();
		text.addLineStyleListener(this::style);
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> choose()));
		text.addCaretListener(event -> chooseByKey());
		text.addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(event -> hover(event.x, event.y)));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.text_name, desk.document().getName());
			}
		});
		palette.onChange(text, () -> {
			colour();
			text.redraw();
		});
		desk.addListener(new DeskListener() {
			@Override
			public void selected() {
				SourceTextPane.this.selected();
			}

			@Override
			public void changed() {
				collect();
				text.redrawRange(0, text.getCharCount(), true);
			}
		});
	}

	private void colour() {
		text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
	}

	Control control() {
		return text;
	}

	private void collect() {
		layers = new ArrayList<>(desk.content().layers());
		layers.addAll(desk.marks());
	}

	private void style(LineStyleEvent event) {
		List<StyleRange> ranges = new ArrayList<>();
		for (MarkedLine.Piece piece : new MarkedLine(event.lineOffset, event.lineOffset + event.lineText.length(), layers).pieces()) {
			ranges.add(styles.style(piece));
		}
		event.styles = ranges.toArray(StyleRange[]::new);
	}

	private void selected() {
		if (text.isDisposed()) {
			return;
		}
		collect();
		redraw(shown);
		shown = desk.selected().map(desk::range).orElse(new TextRange(0, 0));
		redraw(shown);
		if (!choosing && !shown.isEmpty()) {
			choosing = true;
			text.setSelection(shown.start());
			text.showSelection();
			choosing = false;
		}
	}

	private void redraw(TextRange range) {
		if (!range.isEmpty() && range.end() <= text.getCharCount()) {
			text.redrawRange(range.start(), range.length(), true);
		}
	}

	private void choose() {
		if (!choosing && text.getSelectionCount() == 0) {
			choosing = true;
			desk.selectAt(text.getCaretOffset());
			choosing = false;
		}
	}

	/** Moving through the text with the keys selects what the caret comes to. */
	private void chooseByKey() {
		if (text.isFocusControl()) {
			choose();
		}
	}

	private void hover(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		text.setToolTipText(offset < 0 ? null : tip(offset).orElse(null));
	}

	/** What there is to say of the character at an offset. */
	Optional<String> tip(int offset) {
		List<String> lines = new ArrayList<>();
		desk.at(offset).filter(figure -> desk.range(figure).contains(offset)).ifPresent(figure -> lines.add(texts.line(figure)));
		desk.content().repairAt(offset).map(RepairedRun::original).ifPresent(original -> lines.add(NLS.bind(Messages.text_repaired, original)));
		if (desk.content().isDamagedAt(offset)) {
			lines.add(Messages.text_damaged);
		}
		desk.content().passageAt(offset).ifPresent(passage -> {
			if (!passage.isBody()) {
				lines.add(Messages.text_furniture);
			} else if (passage.isRepetition()) {
				lines.add(Messages.text_repetition);
			}
		});
		return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
	}

}
