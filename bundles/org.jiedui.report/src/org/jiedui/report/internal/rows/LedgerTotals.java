/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.FigureGroups.FigureGroup;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Row;

/**
 * Sums of the columns of a ledger, each for itself and by the database: never of different units, and only of rows that do not include each other.
 *
 * @param question the rows
 */
public record LedgerTotals(LedgerQuestion question) {

	private static final String PERCENT = "%";

	/**
	 * The last row of a table.
	 *
	 * @param features the columns
	 * @param before how many columns stand before them
	 * @return empty where nothing is added up
	 */
	public Optional<Row> row(List<EStructuralFeature> features, int before) {
		FigureRules rules = new FigureRules(question.type());
		List<EStructuralFeature> added = rules.includeEachOther() ? List.of() : features.stream().filter(each -> isAdded(rules, each)).toList();
		Workspace workspace = question.order().workspace();
		long all = workspace.count(question.query());
		if (added.isEmpty() || all < 2 || before == 0 && added.contains(features.getFirst())) {
			return Optional.empty();
		}
		FigureGroup sums = new FigureGroups(workspace, added).all(question.addable());
		if (sums.sums().stream().allMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		Texts texts = new Texts(LedgerTotals.class, question.order().language());
		CellMaker maker = new CellMaker(question.order().format());
		List<Cell> cells = new ArrayList<>();
		for (int at = 0; at < before; at++) {
			cells.add(Cell.EMPTY);
		}
		features.forEach(feature -> cells.add(added.contains(feature) ? maker.sum(feature, sums.sums().get(added.indexOf(feature))) : Cell.EMPTY));
		Cell label = Cell.of(texts.text("total"));
		cells.set(0, sums.objects() < all ? label.noted(List.of(texts.text("notAdded", all - sums.objects()))) : label);
		return Optional.of(new Row(cells, true));
	}

	private static boolean isAdded(FigureRules rules, EStructuralFeature feature) {
		return rules.added().contains(feature) && Grouping.unit(FeaturePath.of(feature)).isEmpty()
				&& new FeatureTraits(feature).unit().filter(PERCENT::equals).isEmpty();
	}

	/** What one figure is in all; empty where nothing may be added up. */
	public Optional<FigureGroup> sum(EStructuralFeature feature) {
		FigureRules rules = new FigureRules(question.type());
		if (rules.includeEachOther() || !isAdded(rules, feature)) {
			return Optional.empty();
		}
		return Optional.of(new FigureGroups(question.order().workspace(), List.of(feature)).all(question.addable()))
				.filter(group -> group.sums().getFirst().isPresent());
	}
}
