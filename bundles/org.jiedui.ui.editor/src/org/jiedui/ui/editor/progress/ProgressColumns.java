/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.ProgressBefore;
import org.jiedui.core.session.Session;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Milestone;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.model.plan.PlanClosure;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.RowColumn;

/** The columns of the sheet: what is given can be read, what is reported can be typed. */
public final class ProgressColumns {

	private static final int ITEM_WIDTH = 220;
	private static final int NAME_WIDTH = 100;
	private static final int DATE_WIDTH = 90;
	private static final int BEFORE_WIDTH = 110;

	private final Session session;
	private final ValueFormat format;
	private final ProgressRows rows;
	private final Supplier<ProgressBefore> before;

	/** @param before how far it was before the month */
	public ProgressColumns(Session session, ValueFormat format, ProgressRows rows, Supplier<ProgressBefore> before) {
		this.session = session;
		this.format = format;
		this.rows = rows;
		this.before = before;
	}

	/** All columns. */
	public List<LedgerColumn> all() {
		List<LedgerColumn> columns = new ArrayList<>();
		columns.add(told("#item", Messages.columnItem, ITEM_WIDTH, this::title));
		columns.add(told("#responsible", Messages.columnResponsible, NAME_WIDTH, this::responsible));
		columns.add(told("#due", Messages.columnDue, DATE_WIDTH, ProgressColumns::due));
		columns.add(told("#target", Messages.columnTarget, NAME_WIDTH, this::target));
		columns.add(told("#before", NLS.bind(Messages.before, Math.floorMod(rows.month() - 2, 12) + 1), BEFORE_WIDTH, this::before));
		columns.add(column(Literals.PLAN_TASK, Literals.PLAN_TASK__PROGRESS));
		columns.add(column(Literals.PLAN_TASK, Literals.PLAN_TASK__STATE));
		columns.add(column(Literals.TARGET, Literals.TARGET__ACTUAL));
		columns.add(column(Literals.MILESTONE, Literals.MILESTONE__REACHED));
		columns.add(column(Literals.ELEMENT, Literals.ELEMENT__REMARKS));
		return columns;
	}

	private LedgerColumn told(String id, String heading, int width, Function<EObject, String> tell) {
		return new RowColumn(id, heading, width, tell, format::textKey);
	}

	private LedgerColumn column(EClass type, EStructuralFeature feature) {
		return new LedgerColumns(format).of(type, List.of(feature)).getFirst();
	}

	private String title(EObject row) {
		return switch (row) {
			case PlanTask task -> rows.number(task) + " " + format.titles().title(task);
			case Target target -> "      " + NLS.bind(Messages.target, format.titles().title(target));
			case Milestone milestone -> "      " + NLS.bind(Messages.milestone, format.titles().title(milestone));
			default -> null;
		};
	}

	private String responsible(EObject row) {
		Party party = row instanceof PlanTask task ? PlanClosure.responsible(task) : null;
		return party == null ? null : format.titles().title(party);
	}

	private static String due(EObject row) {
		return switch (row) {
			case PlanTask task when task.getDue() != null -> task.getDue().toString();
			case Milestone milestone when milestone.getDue() != null -> milestone.getDue().toString();
			default -> null;
		};
	}

	private String target(EObject row) {
		return row instanceof Target target && target.getValue() != null ? format.text(Literals.FIGURE__VALUE, target.getValue())
				+ (target.getUnit() == null ? "" : " " + format.unitName(target.getUnit(), target.getValue().number())) : null;
	}

	private String before(EObject row) {
		return session.id(row).map(id -> row instanceof PlanTask ? before.get().progress().get(id) == null ? null : before.get().progress().get(id) + "%"
				: before.get().actual().get(id) == null ? null : format.text(Literals.TARGET__ACTUAL, before.get().actual().get(id)))
				.filter(Objects::nonNull).orElse(null);
	}
}
