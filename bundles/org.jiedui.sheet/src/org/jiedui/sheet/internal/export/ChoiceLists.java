/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.sheet.internal.Texts;
import org.jiedui.sheet.internal.layout.CellKind;
import org.jiedui.sheet.internal.layout.ControlCharacters;
import org.jiedui.sheet.internal.layout.SheetColumn;

/**
 * The lists from which people choose in cells. Short ones stand in the rule of the cells, the others in a sheet that nobody sees, each once however
 * many columns have it. Literals are all that a cell takes; of a name that is not in the list Excel only warns, since it may be that of a new object.
 */
final class ChoiceLists {

	/** The name of the sheet with the lists. */
	static final String SHEET = "_lists";

	/** What Excel takes in a rule. */
	private static final int SHORT = 255;
	private static final Pattern PLAIN = Pattern.compile("[^,\"<>&\\s][^,\"<>&\\n\\r\\t]*");

	private final ValueFormat format;
	private final Texts texts;
	private final ReferenceNames names;
	private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

	ChoiceLists(ValueFormat format, ReferenceNames names) {
		this.format = format;
		this.names = names;
		texts = new Texts(ChoiceLists.class, format.labels().language());
	}

	/** What can be chosen in a column; empty where anything can be typed, or several values stand in a cell, or it would be too much. */
	Optional<List<String>> choices(SheetColumn column) {
		if (column.isMany() || column.readOnly()) {
			return Optional.empty();
		}
		return column.feature().flatMap(feature -> switch (column.kind()) {
			case CHOICE -> Optional.of(literals((EEnum) feature.getEType()));
			case YES_NO -> Optional.of(List.of(format.text(feature, true), format.text(feature, false)));
			case REFERENCE -> names.list((EClass) feature.getEType());
			default -> Optional.empty();
		}).filter(list -> !list.isEmpty());
	}

	private List<String> literals(EEnum type) {
		return type.getELiterals().stream().filter(literal -> !Vocabulary.NO_LITERAL.equals(literal.getLiteral())).map(format.labels()::label).toList();
	}

	/** Offers the choices of a column in cells. */
	void offer(SheetColumn column, Range cells) {
		choices(column).ifPresent(list -> {
			boolean closed = column.kind() != CellKind.REFERENCE;
			ListFormulaDataValidation rule = cells.validateWithListByFormula(formula(list, cells.getWorksheet()));
			rule.allowBlank(true);
			rule.showErrorMessage(true);
			rule.errorStyle(closed ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING);
			rule.errorTitle(texts.text("listTitle"));
			rule.error(texts.text(closed ? "listClosed" : "listOpen"));
		});
	}

	private String formula(List<String> list, Worksheet sheet) {
		String joined = String.join(",", list);
		if (joined.length() <= SHORT && list.stream().allMatch(each -> PLAIN.matcher(each).matches())) {
			return '"' + joined + '"';
		}
		int column = columns.computeIfAbsent(list, each -> columns.size());
		return "'" + SHEET + "'!" + sheet.range(0, column, list.size() - 1, column).toAbsoluteString();
	}

	/** Adds the sheet with the long lists, if there are any. */
	void write(Workbook workbook) throws IOException {
		if (columns.isEmpty()) {
			return;
		}
		Worksheet sheet = workbook.newWorksheet(SHEET);
		sheet.setVisibilityState(VisibilityState.HIDDEN);
		List<List<String>> lists = new ArrayList<>(columns.keySet());
		int rows = lists.stream().mapToInt(List::size).max().orElse(0);
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < lists.size(); column++) {
				if (row < lists.get(column).size()) {
					sheet.value(row, column, ControlCharacters.escape(lists.get(column).get(row)));
				}
			}
		}
		sheet.finish();
	}
}
