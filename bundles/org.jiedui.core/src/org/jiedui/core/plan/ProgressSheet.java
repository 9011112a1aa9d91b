/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.plan.PlanClosure;

/**
 * The sheet on which the progress of the tasks of a plan is reported: what of it goes into a workbook, and what a workbook that comes back would
 * change. Reading waits for the database, so not on the thread of a screen.
 *
 * @param format the language of the sheet and of sentences
 */
public record ProgressSheet(Workspace workspace, ValueFormat format) {

	/** Identifies the page of the workbench on which the sheet is filled in. */
	public static final String LEDGER = "progress";

	private static final List<EStructuralFeature> GIVEN = List.of(Literals.PLAN_TASK__NAME, Literals.PLAN_TASK__RESPONSIBLE, Literals.PLAN_TASK__DUE);
	private static final List<EStructuralFeature> REPORTED = List.of(Literals.PLAN_TASK__PROGRESS, Literals.PLAN_TASK__STATE, Literals.ELEMENT__REMARKS);

	/**
	 * What a workbook that came back says.
	 *
	 * @param rows those that bring something new
	 * @param refusals sentences that name rows: as long as there is one, nothing is taken
	 */
	public record Reading(List<RowOutcome> rows, List<String> refusals) {

		public Reading {
			rows = List.copyOf(rows);
			refusals = List.copyOf(refusals);
		}

		/** Whether there is something to take, and nothing that hinders. */
		public boolean canBeTaken() {
			return refusals.isEmpty() && !rows.isEmpty();
		}
	}

	/**
	 * What is written: the tasks in their order, with what is to be reported.
	 *
	 * @param plan saved, of the session
	 * @param party only tasks for which it is responsible, null for all
	 */
	public ExportOrder order(Session session, AnnualPlan plan, Party party, Path file) {
		List<String> columns = new ArrayList<>();
		GIVEN.forEach(feature -> columns.add(feature.getName()));
		REPORTED.forEach(feature -> columns.add(feature.getName()));
		List<ObjectId> tasks = PlanTasks.of(plan).stream().filter(task -> party == null || PlanClosure.responsible(task) == party).map(session::id)
				.flatMap(Optional::stream).toList();
		RowChoice rows = RowChoice.of(Query.of(Literals.PLAN_TASK).within(session.id(plan).orElseThrow())).columns(columns).listing(tasks);
		return new ExportOrder(workspace, file, format).within(Set.of(session.id(plan.getProgramme()).orElseThrow())).only(rows);
	}

	/** Looks what a workbook would change of a plan, and changes nothing. */
	public Reading look(TableImporter importer, Path file, ObjectId plan, IProgressMonitor monitor) throws ExchangeException {
		return look(importer, file, List.of(plan), monitor);
	}

	/** Looks what a workbook would change of plans, and changes nothing; rows of other plans are refused. */
	public Reading look(TableImporter importer, Path file, Collection<ObjectId> plans, IProgressMonitor monitor) throws ExchangeException {
		Set<ObjectId> tasks = tasks(plans);
		List<RowOutcome> rows = new ArrayList<>();
		List<String> refusals = new ArrayList<>();
		importer.read(order(file, true, ""), row -> {
			refusal(row, tasks).ifPresentOrElse(refusals::add, () -> {
				if (row.kind() == Kind.CHANGED) {
					rows.add(row);
				}
			});
		}, monitor);
		return new Reading(rows, refusals);
	}

	/**
	 * Takes what a workbook says of a plan, in one commit, unless something hinders.
	 *
	 * @return what was taken, or what hindered
	 */
	public Reading take(TableImporter importer, Path file, ObjectId plan, String message, IProgressMonitor monitor) throws ExchangeException {
		Reading reading = look(importer, file, plan, monitor);
		if (reading.canBeTaken()) {
			importer.read(order(file, false, message), row -> {
				// All of them were looked at.
			}, monitor);
		}
		return reading;
	}

	/**
	 * How a workbook that was looked at is read. It tells itself of which class its rows are, and which objects they mean.
	 *
	 * @param trial whether nothing is written
	 * @param message of the commit, may be empty
	 */
	public TableOrder order(Path file, boolean trial, String message) {
		return new TableOrder(workspace, file, format.labels(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), trial, message);
	}

	private Set<ObjectId> tasks(Collection<ObjectId> plans) {
		Set<ObjectId> tasks = new LinkedHashSet<>();
		try (Session session = workspace.openSession()) {
			session.attach(session.fetch(plans)).stream().filter(AnnualPlan.class::isInstance).map(AnnualPlan.class::cast)
					.forEach(each -> PlanTasks.of(each).stream().map((PlanTask task) -> session.id(task)).flatMap(Optional::stream).forEach(tasks::add));
		}
		return tasks;
	}

	private Optional<String> refusal(RowOutcome row, Set<ObjectId> tasks) {
		if (row.kind() == Kind.SKIPPED) {
			return Optional.empty();
		}
		if (row.kind() == Kind.REFUSED) {
			String why = row.remarks().stream().filter(remark -> remark.tier() == Tier.ERROR).map(Remark::message).findFirst().orElse("");
			return Optional.of(NLS.bind(Messages.sheetRow, new Object[] { row.row(), row.title(), why }));
		}
		if (row.object() == null || !tasks.contains(row.object())) {
			return Optional.of(NLS.bind(Messages.sheetForeign, row.row(), row.title()));
		}
		return row.changes().stream().map(FieldChange::feature).filter(feature -> !REPORTED.contains(feature)).findFirst()
				.map(feature -> NLS.bind(Messages.sheetGiven, new Object[] { row.row(), row.title(), format.labels().label(feature) }));
	}
}
