/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jiedui.evidence.reconcile.Finding;
import org.jiedui.evidence.source.Damage;
import org.jiedui.evidence.source.Passage;
import org.jiedui.evidence.source.SourceText;
import org.jiedui.evidence.ui.internal.text.MarkLayer;
import org.jiedui.evidence.ui.internal.text.ReadingMap;
import org.jiedui.evidence.ui.internal.text.RepairedRun;
import org.jiedui.evidence.ui.internal.text.RepairedRuns;
import org.jiedui.evidence.ui.internal.text.TextLook;
import org.jiedui.evidence.ui.internal.text.TextMark;
import org.jiedui.evidence.ui.internal.text.TextRange;

/**
 * What was read of a document, and what does not fit in it. Immutable; made on any thread, since a long text takes its time.
 */
public final class SourceContent {

	private final SourceText source;
	private final ReadingMap map;
	private final List<RepairedRun> repairs;
	private final List<Finding> findings;
	private final MarkLayer passages;
	private final MarkLayer repairMarks;
	private final MarkLayer damageMarks;

	/** @param findings what the rules say of the text alone */
	public SourceContent(SourceText source, List<Finding> findings) {
		this.source = Objects.requireNonNull(source, "source");
		this.findings = List.copyOf(findings);
		map = new ReadingMap(source.reading());
		repairs = RepairedRuns.of(source);
		passages = new MarkLayer(passageMarks(source));
		repairMarks = new MarkLayer(repairs.stream().map(run -> new TextMark(run.range(), TextLook.REPAIRED)).toList());
		damageMarks = new MarkLayer(source.damages().stream().map(damage -> new TextMark(range(damage), TextLook.DAMAGED)).toList());
	}

	private static List<TextMark> passageMarks(SourceText source) {
		List<TextMark> marks = new ArrayList<>();
		for (Passage passage : source.passages()) {
			if (!passage.isBody()) {
				marks.add(new TextMark(new TextRange(passage.start(), passage.end()), TextLook.FURNITURE));
			} else if (passage.isRepetition()) {
				marks.add(new TextMark(new TextRange(passage.start(), passage.end()), TextLook.REPETITION));
			}
		}
		return marks;
	}

	private TextRange range(Damage damage) {
		return map.range(damage.start(), damage.end());
	}

	/** The characters that are shown. */
	public String text() {
		return source.reading().text();
	}

	/** The text with all that is known of it. */
	public SourceText source() {
		return source;
	}

	/** Where code points of the original are shown. */
	public ReadingMap map() {
		return map;
	}

	/** What the rules say of the text alone. */
	public List<Finding> findings() {
		return findings;
	}

	/** All marks that no decision changes. */
	public List<MarkLayer> layers() {
		return List.of(passages, repairMarks, damageMarks);
	}

	/** What is printed where something else is read. */
	public Optional<RepairedRun> repairAt(int offset) {
		return repairs.stream().filter(run -> run.range().contains(offset)).findFirst();
	}

	/** Whether nobody can read what stands at an offset. */
	public boolean isDamagedAt(int offset) {
		return !damageMarks.within(offset, offset + 1).isEmpty();
	}

	/** The passage at an offset; empty between two of them. */
	public Optional<Passage> passageAt(int offset) {
		return source.passages().stream().filter(passage -> offset >= passage.start() && offset < passage.end()).findFirst();
	}
}
