/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.appraisal.AssumptionException;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;

/** Lets the cells of a column be edited in place. What is no legal value is told, and not taken. */
final class ScoreEditing extends EditingSupport {

	private final AssessmentDesk desk;
	private final ScoreText texts;
	private final ScoreColumn column;
	private final Tree tree;
	private final Consumer<String> objections;
	private CellEditor text;
	private CellEditor words;

	/** @param objections told why what is being typed cannot be taken; null when it can */
	ScoreEditing(TreeViewer viewer, AssessmentDesk desk, ScoreText texts, ScoreColumn column, Consumer<String> objections) {
		super(viewer);
		this.desk = desk;
		this.texts = texts;
		this.column = column;
		this.objections = objections;
		tree = viewer.getTree();
	}

	@Override
	protected boolean canEdit(Object element) {
		Indicator indicator = (Indicator) element;
		if (indicator.isArea()) {
			return false;
		}
		if (column.isAssumed()) {
			return true;
		}
		boolean entered = column.feature().isPresent() || column == ScoreColumn.VALUE && indicator.source() instanceof ValueSource.Entered;
		Optional<String> refusal = entered ? desk.refusal(Literals.SCORE__POINTS_SELF) : Optional.empty();
		objections.accept(refusal.orElse(null));
		return entered && refusal.isEmpty();
	}

	private boolean takesValue() {
		return column == ScoreColumn.VALUE || column == ScoreColumn.ASSUMED_VALUE;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		Indicator indicator = (Indicator) element;
		if (takesValue() && !texts.choices(indicator).isEmpty() && !isNumber(indicator)) {
			words = renewed(words, new WordCellEditor(tree, texts.choices(indicator)));
			return words;
		}
		TypedCellEditor editor = new TypedCellEditor(tree, column.alignment() == SWT.RIGHT ? SWT.SINGLE | SWT.RIGHT : SWT.SINGLE);
		text = renewed(text, editor);
		editor.setValidator(typed -> objection(indicator, (String) typed).orElse(null));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean before, boolean now) {
				objections.accept(now ? null : editor.getErrorMessage());
			}

			@Override
			public void cancelEditor() {
				objections.accept(null);
			}

			@Override
			public void applyEditorValue() {
				// A wrong value is not taken; what was wrong with it stays to be read.
			}
		});
		return editor;
	}

	/** The editor of the cell before is not needed any more. */
	private static CellEditor renewed(CellEditor former, CellEditor now) {
		if (former != null) {
			former.dispose();
		}
		return now;
	}

	/** A count that is scored by whether there is any. */
	private static boolean isNumber(Indicator indicator) {
		return !(indicator.source() instanceof ValueSource.Entered) && !indicator.scoring().takesWords();
	}

	@Override
	protected Object getValue(Object element) {
		Indicator indicator = (Indicator) element;
		Appraised appraised = desk.appraisal().orElseThrow().of(indicator);
		return switch (column) {
			case VALUE -> appraised.level().or(() -> appraised.value().map(amount -> amount.number().toString())).orElse("");
			case OWN -> ScoreText.points(appraised.self());
			case SUPERIOR -> ScoreText.points(appraised.superior());
			case ASSUMED_VALUE -> desk.assumptions().text(indicator).orElse("");
			case ASSUMED_POINTS -> ScoreText.points(desk.assumptions().points(indicator));
			case REMARKS -> desk.score(indicator).map(Score::getRemarks).orElse("");
			default -> "";
		};
	}

	@Override
	protected void setValue(Object element, Object value) {
		Indicator indicator = (Indicator) element;
		String typed = value == null ? null : value.toString().strip();
		if (typed == null || objection(indicator, typed).isPresent()) {
			return;
		}
		objections.accept(null);
		try {
			switch (column) {
				case ASSUMED_VALUE -> desk.assume(indicator, typed);
				case ASSUMED_POINTS -> desk.assumePoints(indicator, typed.isEmpty() ? null : number(typed).orElseThrow());
				case OWN, SUPERIOR -> desk.enter(indicator, column.feature().orElseThrow(), quantity(typed));
				case REMARKS -> desk.enter(indicator, JieduiPackage.Literals.ELEMENT__REMARKS, typed.isEmpty() ? null : typed);
				case VALUE -> enterValue(indicator, typed);
				default -> throw new IllegalStateException("Not to be edited: " + column);
			}
		} catch (AssumptionException refused) {
			throw new IllegalStateException("It was checked before", refused);
		}
	}

	private void enterValue(Indicator indicator, String typed) {
		if (texts.choices(indicator).isEmpty()) {
			desk.enter(indicator, Literals.SCORE__VALUE, typed.isEmpty() ? null : Quantity.parse(typed));
		} else {
			desk.enter(indicator, Literals.SCORE__LEVEL, typed.isEmpty() ? null : typed);
		}
	}

	private static Quantity quantity(String typed) {
		return typed.isEmpty() ? null : new Quantity(number(typed).orElseThrow(), Qualifier.EXACT);
	}

	private static Optional<BigDecimal> number(String typed) {
		try {
			return Optional.of(new BigDecimal(typed.strip()));
		} catch (NumberFormatException none) {
			return Optional.empty();
		}
	}

	/** Why a text cannot be taken; empty when it can. */
	private Optional<String> objection(Indicator indicator, String typed) {
		if (typed.isBlank() || column == ScoreColumn.REMARKS) {
			return Optional.empty();
		}
		if (!takesValue()) {
			boolean right = number(typed).filter(points -> points.signum() >= 0 && points.compareTo(indicator.weight()) <= 0).isPresent();
			return right ? Optional.empty() : Optional.of(NLS.bind(Messages.Editing_points, ScoreText.points(indicator.weight())));
		}
		try {
			desk.assumptions().with(indicator, typed);
			return Optional.empty();
		} catch (AssumptionException wrong) {
			return Optional.of(indicator.unit().isEmpty() ? Messages.Editing_number : NLS.bind(Messages.Editing_numberIn, texts.unit(indicator)));
		}
	}
}
