/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.ui.internal.complaints.ComplaintLine;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.MutedText;

/** Above the sheet: what can be chosen, the total and the grade, and what is assumed. UI thread only. */
final class SheetHeader {

	private static final int LARGER = 4;

	private final AssessmentDesk desk;
	private final ScoreText texts;
	private final ValueFormat format;
	private final Palette palette = new Palette();
	private final Composite head;
	private final SheetChoices choices;
	private final SheetVerbs verbs;
	private final Label total;
	private final Label grade;
	private final Label remark;
	private final AssumedBanner banner;
	private final ComplaintLine complaints;

	/** Makes the row of choices. */
	interface ChoicesMaker {
		SheetChoices make(Composite parent);
	}

	/** @param tell shows a text under a title */
	SheetHeader(Composite parent, AssessmentDesk desk, ScoreText texts, ValueFormat format, ChoicesMaker choosing, SheetVerbs verbs,
			BiConsumer<String, String> tell) {
		this.verbs = verbs;
		this.desk = desk;
		this.texts = texts;
		this.format = format;
		head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(head);
		choices = choosing.make(head);
		Composite outcome = new Composite(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(outcome);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 2).applyTo(outcome);
		Font large = new LocalResourceManager(JFaceResources.getResources(), head)
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD).increaseHeight(LARGER));
		total = new Label(outcome, SWT.NONE);
		total.setFont(large);
		grade = new Label(outcome, SWT.NONE);
		grade.setFont(large);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(verbs.createControl(outcome));
		remark = new Label(outcome, SWT.WRAP);
		MutedText.install(remark);
		// In a row of its own: beside a long grade and the buttons there is no room for sentences.
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(remark);
		banner = new AssumedBanner(head, desk::reset);
		complaints = new ComplaintLine(head, tell);
		desk.addListener(this::show);
		palette.onChange(head, this::show);
	}

	Composite control() {
		return head;
	}

	SheetChoices choices() {
		return choices;
	}

	private void show() {
		if (head.isDisposed() || desk.answer() == null) {
			return;
		}
		choices.show();
		verbs.show();
		complaints.show(desk.answer().complaints());
		desk.appraisal().ifPresent(this::tell);
		List.of(total, grade, remark).forEach(Control::requestLayout);
		head.getDisplay().asyncExec(this::colour);
	}

	private void tell(Appraisal appraisal) {
		boolean trying = !desk.assumptions().isEmpty();
		total.setText(NLS.bind(Messages.Header_total, ScoreText.points(appraisal.total()), ScoreText.points(appraisal.system().full())));
		grade.setText(texts.grade(appraisal));
		remark.setText(remark(appraisal));
		banner.show(trying ? assumed(desk.withoutAssumptions(), appraisal) : "");
	}

	/** After the style sheets of a theme, which have a colour for all texts. */
	private void colour() {
		if (!head.isDisposed() && desk.appraisal().isPresent()) {
			boolean open = desk.appraisal().get().grade().isEmpty();
			grade.setForeground(!desk.assumptions().isEmpty() ? palette.warning() : open ? palette.muted() : palette.accent());
		}
	}

	private String assumed(Appraisal before, Appraisal now) {
		BigDecimal difference = now.total().subtract(before.total());
		String change = (difference.signum() < 0 ? "−" : "+") + ScoreText.points(difference.abs());
		return NLS.bind(Messages.Header_assumed, new Object[] { desk.assumptions().size(), change, texts.grade(before), texts.grade(now) });
	}

	private String remark(Appraisal appraisal) {
		StringBuilder words = new StringBuilder();
		if (!appraisal.missing().isEmpty()) {
			words.append(NLS.bind(Messages.Header_missing, appraisal.missing().size(), ScoreText.points(appraisal.open())));
		}
		Optional<Assessment> assessment = desk.assessment();
		words.append(assessment.map(this::kept).orElse(Messages.Header_notKept));
		if (desk.books().isDirty()) {
			words.append(Messages.Header_unsaved);
		}
		return words.toString().strip();
	}

	private String kept(Assessment assessment) {
		int outdated = desk.outdated();
		String day = format.textOf(assessment, Literals.ASSESSMENT__COMPUTED_ON);
		return NLS.bind(outdated == 0 ? Messages.Header_kept : Messages.Header_outdated, day, outdated);
	}

	/** What the user reads as the grade. */
	Label grade() {
		return grade;
	}

	/** The button that forgets what is assumed. */
	Button reset() {
		return banner.reset();
	}
}
