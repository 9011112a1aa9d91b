/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.Target;

/** What the columns of the table become. For one thread. */
public final class ColumnsModel {

	private final Surroundings around;
	private final Signal changes = new Signal();
	private Recognition proposal;
	private Recognition recognition;
	private List<Target> targets = List.of();

	ColumnsModel(Surroundings around) {
		this.around = around;
	}

	/** Tells when a column becomes something else. */
	public Signal changes() {
		return changes;
	}

	/** Begins anew with what the table was taken for. */
	void take(Recognition recognised) {
		proposal = recognised;
		recognition = recognised;
		List<Target> all = new ArrayList<>(around.sheets().targets(recognised.type()));
		recognised.columns().stream().map(ColumnChoice::target).filter(each -> each != Target.NONE && !all.contains(each)).forEach(all::add);
		targets = all;
		changes.fire();
	}

	/** Takes the columns for something else, as a mapping has them; what was proposed can be had again. */
	void use(Recognition other) {
		recognition = other;
		changes.fire();
	}

	/** What the table is, with what was decided; null before a table was taken. */
	public Recognition recognition() {
		return recognition;
	}

	/** The columns from left to right; none before a table was taken. */
	public List<ColumnChoice> columns() {
		return recognition == null ? List.of() : recognition.columns();
	}

	/** How things are called in the language of the user. */
	public ColumnWords words() {
		return new ColumnWords(around.labels(), recognition.type());
	}

	/** What a column can become, {@link Target#NONE} first. */
	public List<Target> targets() {
		List<Target> all = new ArrayList<>(targets);
		all.addFirst(Target.NONE);
		return all;
	}

	/** The first value of a column that is not empty, else an empty text. */
	public String sample(ColumnChoice choice) {
		int index = columns().indexOf(choice);
		return recognition.samples().stream().map(row -> row.get(index)).filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	/** The first values of a column. */
	public List<String> samples(ColumnChoice choice) {
		int index = columns().indexOf(choice);
		return recognition.samples().stream().map(row -> row.get(index)).filter(text -> !text.isEmpty()).distinct().toList();
	}

	// ---- what the user decides

	/** The column becomes something else. */
	public void choose(ColumnChoice choice, Target target) {
		if (!target.equals(choice.target())) {
			put(choice.with(target));
		}
	}

	/** @param magnitude of the numbers of the column, null where none is stated */
	public void choose(ColumnChoice choice, Magnitude magnitude) {
		if (magnitude != choice.magnitude()) {
			put(choice.with(magnitude));
		}
	}

	/** Dates of the column have another order of day and month. */
	public void choose(ColumnChoice choice, DateOrder dates) {
		if (dates != choice.dates()) {
			put(choice.with(dates));
		}
	}

	private void put(ColumnChoice choice) {
		recognition = recognition.with(choice);
		Set<EStructuralFeature> used = new HashSet<>();
		columns().forEach(each -> used.add(each.target().feature()));
		recognition = recognition.withKeys(recognition.keys().stream().filter(used::contains).toList());
		changes.fire();
	}

	/** Whether rows can be found again by this column: by what is no other object and no list. */
	public boolean canBeKey(ColumnChoice choice) {
		EStructuralFeature feature = choice.target().feature();
		return feature != null && !feature.isMany() && !(feature instanceof EReference);
	}

	/** Whether rows are found again by this column. */
	public boolean isKey(ColumnChoice choice) {
		return choice.target().feature() != null && recognition.keys().contains(choice.target().feature());
	}

	/** Whether rows are found again by this column, among others. */
	public void setKey(ColumnChoice choice, boolean key) {
		if (key != isKey(choice)) {
			List<EStructuralFeature> keys = new ArrayList<>(recognition.keys());
			if (key) {
				keys.add(choice.target().feature());
			} else {
				keys.remove(choice.target().feature());
			}
			recognition = recognition.withKeys(keys);
			changes.fire();
		}
	}

	/** Forgets what was decided. */
	public void reset() {
		take(proposal);
	}

	// ---- what is to be said

	/** Why a column is left out or doubtful; empty where there is nothing to say. */
	public Optional<String> note(ColumnChoice choice) {
		if (!choice.isUsed()) {
			return Optional.of(choice.reason()).filter(each -> !each.isEmpty());
		}
		if (isTwice(choice)) {
			return Optional.of(NLS.bind(Messages.columnTwice, words().target(choice.target())));
		}
		if (ColumnWords.isMoney(choice.target()) && choice.magnitude() == null) {
			return Optional.of(Messages.unitUnstated);
		}
		return proposal.columns().contains(choice)
				? proposal.remarks().stream().filter(each -> each.heading().equals(choice.heading())).map(Remark::message).findFirst()
				: Optional.empty();
	}

	/** How much the note weighs; empty where there is none. */
	public Optional<Tier> tier(ColumnChoice choice) {
		if (note(choice).isEmpty()) {
			return Optional.empty();
		}
		if (isTwice(choice)) {
			return Optional.of(Tier.ERROR);
		}
		boolean plain = !choice.isUsed() && proposal.remarks().stream().filter(each -> each.heading().equals(choice.heading()))
				.noneMatch(each -> each.tier() == Tier.WARNING);
		return Optional.of(plain ? Tier.NOTE : Tier.WARNING);
	}

	private boolean isTwice(ColumnChoice choice) {
		return choice.isUsed() && columns().stream().filter(each -> each.target().equals(choice.target())).count() > 1;
	}

	/** By what rows are found again, in words. */
	public String keys() {
		boolean identified = recognition.column(Target.ID).isPresent();
		List<String> names = new ArrayList<>();
		if (identified) {
			names.add(Messages.targetId);
		}
		columns().stream().map(ColumnChoice::target)
				.filter(target -> target.feature() != null && target.feature().getName().equals("code") && !recognition.keys().contains(target.feature()))
				.forEach(target -> names.add(words().target(target)));
		recognition.keys().forEach(each -> names.add(words().target(Target.of(each))));
		return names.isEmpty() ? Messages.keysNone : NLS.bind(Messages.keys, String.join(Messages.separator, names));
	}

	/** Whether the import can go on with these columns, and what is to be said. */
	public IStatus status() {
		if (recognition == null) {
			return Status.error(Messages.chooseFile);
		}
		Optional<ColumnChoice> twice = columns().stream().filter(this::isTwice).findFirst();
		if (twice.isPresent()) {
			return Status.error(NLS.bind(Messages.columnTwice, words().target(twice.get().target())));
		}
		if (columns().stream().noneMatch(ColumnChoice::isUsed)) {
			return Status.error(Messages.noColumn);
		}
		long left = columns().stream().filter(each -> !each.isUsed()).count();
		long doubtful = columns().stream().filter(each -> tier(each).filter(Tier.WARNING::equals).isPresent()).count();
		if (doubtful > 0) {
			return Status.warning(NLS.bind(Messages.columnsDoubtful, doubtful));
		}
		return new Status(IStatus.OK, ColumnsModel.class, left == 0 ? Messages.columnsAll : NLS.bind(Messages.columnsLeft, left));
	}
}
