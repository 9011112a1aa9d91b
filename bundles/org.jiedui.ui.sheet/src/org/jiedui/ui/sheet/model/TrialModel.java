/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.sheet.Homonym;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.sheet.NameDecision;
import org.jiedui.sheet.Recognition;
import org.slf4j.LoggerFactory;

/** What would become of each row, and what is decided about those that cannot be imported. For one thread. */
public final class TrialModel {

	private final Surroundings around;
	private final SourceModel source;
	private final ColumnsModel columns;
	private final Background background;
	private final Signal changes = new Signal();
	private final Map<Homonym, Homonym.Candidate> decisions = new LinkedHashMap<>();
	private Answer answer;
	private IntakeOrder tried;
	private String failure = "";
	private boolean busy;
	private RowFilter filter = RowFilter.ALL;
	private boolean goodRows = true;
	private boolean writeRejects = true;
	private Path rejects;

	TrialModel(Surroundings around, SourceModel source, ColumnsModel columns) {
		this.around = around;
		this.source = source;
		this.columns = columns;
		background = around.backgrounds().get();
	}

	/** What a dry run found. */
	private record Answer(TableReport report, Trial trial, List<Homonym> homonyms) {
	}

	/** Tells when the dry run is done, and when another one, or another choice of rows, is shown. */
	public Signal changes() {
		return changes;
	}

	// ---- the dry run

	/** Looks what would become of the rows, unless that is known. */
	public void run() {
		IntakeOrder order = order(null);
		if (order.equals(tried) && (busy || answer != null)) {
			return;
		}
		if (tried == null || !order.file().equals(tried.file())) {
			rejects = beside(order.file());
		}
		tried = order;
		answer = null;
		failure = "";
		busy = true;
		background.ask(NLS.bind(Messages.trying, order.file().getFileName()), monitor -> ask(order, SubMonitor.convert(monitor, 10)), this::answered,
				this::failed);
		changes.fire();
	}

	private Answer ask(IntakeOrder order, SubMonitor monitor) throws Exception {
		Trial trial = new Trial();
		TableReport report = around.sheets().dryRun(around.workspace(), order, around.labels(), trial, monitor.split(9));
		IProgressMonitor rest = monitor.split(1);
		List<Homonym> homonyms = report.count(Kind.REFUSED) == 0 && order.decisions().isEmpty() ? List.of()
				: around.sheets().homonyms(around.workspace(), order, around.labels(), rest);
		return new Answer(report, trial, homonyms);
	}

	private void answered(Answer found) {
		busy = false;
		answer = found;
		changes.fire();
	}

	private void failed(Exception reason) {
		LoggerFactory.getLogger(TrialModel.class).debug("{} cannot be imported", tried.file(), reason);
		busy = false;
		failure = reason.getLocalizedMessage() == null ? reason.toString() : reason.getLocalizedMessage();
		changes.fire();
	}

	void close() {
		background.cancel();
	}

	/** Whether a dry run is under way. */
	public boolean isBusy() {
		return busy;
	}

	/** What the dry run says as a whole; empty while it is under way. */
	public Optional<TableReport> report() {
		return Optional.ofNullable(answer).map(Answer::report);
	}

	/** The rows that the filter lets through. */
	public List<RowOutcome> rows() {
		return answer == null ? List.of() : answer.trial().rows().stream().filter(filter).toList();
	}

	/** Which rows are shown. */
	public RowFilter filter() {
		return filter;
	}

	/** Shows other rows. */
	public void setFilter(RowFilter other) {
		if (!other.equals(filter)) {
			filter = other;
			changes.fire();
		}
	}

	/** What will happen, in a sentence; empty while that is not known. */
	public String sentence() {
		if (answer == null) {
			return "";
		}
		Recognition recognition = columns.recognition();
		return new TrialSentence(answer.report(), answer.trial(), recognition.type(), around.labels()).text();
	}

	/** What is to be told of the file as a whole, the weightiest first. */
	public List<Remark> remarks() {
		List<Remark> remarks = new ArrayList<>(report().map(TableReport::remarks).orElse(List.of()));
		remarks.removeIf(each -> each.tier() == Tier.NOTE && !each.heading().isEmpty());
		remarks.sort((one, other) -> one.tier().compareTo(other.tier()));
		return remarks;
	}

	// ---- names that several objects have

	/** The names of the file that several objects have, also those that were decided. */
	public List<Homonym> homonyms() {
		return answer == null ? List.of() : answer.homonyms();
	}

	/** How many of them are not decided. */
	public long open() {
		return homonyms().stream().filter(each -> decision(each).isEmpty()).count();
	}

	/** Which object a name means; empty as long as that is not decided. */
	public Optional<Homonym.Candidate> decision(Homonym homonym) {
		return Optional.ofNullable(decisions.get(homonym));
	}

	/** Decides which objects are meant, and looks again what becomes of the rows. */
	public void decide(Map<Homonym, Homonym.Candidate> chosen) {
		decisions.putAll(chosen);
		run();
	}

	// ---- rows that are refused

	/** Whether rows that can be imported are, though others are refused. */
	public boolean takesGoodRows() {
		return goodRows;
	}

	/** @param take whether rows that can be imported are, though others are refused */
	public void takeGoodRows(boolean take) {
		goodRows = take;
		changes.fire();
	}

	/** Whether rows that are refused are written to a workbook of their own. */
	public boolean writesRejects() {
		return writeRejects;
	}

	/** @param write whether refused rows are written to a workbook of their own */
	public void writeRejects(boolean write) {
		writeRejects = write;
		changes.fire();
	}

	/** Where refused rows go; null as long as no file was looked at. */
	public Path rejects() {
		return rejects;
	}

	/** @param file null for none */
	public void setRejects(Path file) {
		rejects = file;
		changes.fire();
	}

	private static Path beside(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return file.resolveSibling(NLS.bind(Messages.rejectsName, dot > 0 ? name.substring(0, dot) : name) + ".xlsx");
	}

	/** How many rows are refused. */
	public int refused() {
		return report().map(each -> each.count(Kind.REFUSED)).orElse(0);
	}

	/** What is to be done when the user says so. */
	public IntakeOrder order() {
		return order(refused() > 0 && writeRejects ? rejects : null);
	}

	private IntakeOrder order(Path bad) {
		List<NameDecision> names = decisions.entrySet().stream().map(each -> each.getKey().decide(each.getValue())).toList();
		return new IntakeOrder(source.file(), columns.recognition(), source.programmeId(), bad, null, source.chosenForm(), names);
	}

	/** Whether the import can be done. */
	public IStatus status() {
		if (!failure.isEmpty()) {
			return Status.error(failure);
		}
		if (answer == null) {
			return new Status(IStatus.CANCEL, TrialModel.class, Messages.tryingShort);
		}
		if (!order(null).equals(tried)) {
			return new Status(IStatus.CANCEL, TrialModel.class, Messages.outdated);
		}
		int good = answer.report().count(Kind.ADDED) + answer.report().count(Kind.CHANGED);
		if (good == 0) {
			return refused() == 0 ? new Status(IStatus.CANCEL, TrialModel.class, sentence()) : Status.error(sentence());
		}
		if (refused() > 0 && !goodRows) {
			return Status.error(NLS.bind(Messages.correctFirst, refused()));
		}
		if (refused() > 0 && writeRejects) {
			return rejectsStatus();
		}
		return refused() > 0 || answer.report().warnings() > 0 ? Status.warning(sentence()) : new Status(IStatus.OK, TrialModel.class, sentence());
	}

	private IStatus rejectsStatus() {
		if (rejects == null) {
			return Status.error(Messages.nameRejects);
		}
		if (rejects.toAbsolutePath().normalize().equals(source.file().toAbsolutePath().normalize())) {
			return Status.error(Messages.rejectsIntoFile);
		}
		return Status.warning(sentence());
	}
}
