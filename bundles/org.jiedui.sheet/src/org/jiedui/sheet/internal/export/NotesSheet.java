/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.internal.Texts;
import org.jiedui.sheet.internal.layout.CellKind;
import org.jiedui.sheet.internal.layout.ControlCharacters;
import org.jiedui.sheet.internal.layout.SheetColumn;
import org.jiedui.sheet.internal.layout.SheetLayout;

/** Tells people how to fill the sheets of a workbook: what each column means, and what may stand in it. */
final class NotesSheet {

	private static final List<String> RULES = List.of("ruleRows", "ruleHidden", "ruleReadOnly", "ruleMany", "ruleFigures", "ruleDates", "ruleNames");
	private static final List<String> HEADS = List.of("headSheet", "headColumn", "headMeaning", "headRequired", "headValues", "headForm");
	private static final double[] WIDTHS = { 18, 24, 48, 10, 48, 48 };
	/** More literals need not be listed: the cells offer them. */
	private static final int LISTED = 30;

	private final ValueFormat format;
	private final Texts texts;
	private final List<String> masked;
	private final List<List<String>> lines = new ArrayList<>();

	/** @param masked what is masked in the workbook, as people call it; empty where nothing is */
	NotesSheet(ValueFormat format, List<String> masked) {
		this.format = format;
		this.masked = masked;
		texts = new Texts(NotesSheet.class, format.labels().language());
	}

	/** What the sheet is to be called. */
	String title() {
		return texts.text("notes");
	}

	/**
	 * Tells of the columns of a sheet.
	 *
	 * @param lists knows what can be chosen
	 */
	void describe(String sheet, SheetLayout layout, ChoiceLists lists) {
		for (SheetColumn column : layout.visible()) {
			lines.add(List.of(sheet, column.heading(), meaning(layout.type(), column), texts.text(isRequired(column) ? "yes" : "no"),
					values(column, lists), form(column)));
		}
	}

	private String meaning(EClass type, SheetColumn column) {
		return column.feature().flatMap(format.labels()::description).or(() -> switch (column.key()) {
			case SheetColumn.OWNER -> Optional.of(texts.text("meansOwner"));
			case SheetColumn.KIND -> Optional.of(texts.text("meansKind", format.labels().label(type)));
			default -> Optional.empty();
		}).orElse("");
	}

	private static boolean isRequired(SheetColumn column) {
		return !column.readOnly() && column.feature().filter(feature -> new FeatureTraits(feature).required()).isPresent();
	}

	private String values(SheetColumn column, ChoiceLists lists) {
		if (column.feature().isEmpty()) {
			return "";
		}
		EStructuralFeature feature = column.feature().get();
		FeatureTraits traits = new FeatureTraits(feature);
		List<String> said = new ArrayList<>();
		if (column.kind() == CellKind.REFERENCE) {
			said.add(format.labels().label(feature.getEType()));
		} else {
			lists.choices(column).ifPresent(list -> said.add(String.join(texts.text("separator"), list.subList(0, Math.min(list.size(), LISTED)))));
		}
		traits.minimum().ifPresent(least -> said.add("≥ " + least.toPlainString()));
		traits.maximum().ifPresent(most -> said.add("≤ " + most.toPlainString()));
		traits.pattern().ifPresent(pattern -> said.add(pattern.pattern()));
		return String.join(texts.text("listSeparator"), said);
	}

	private String form(SheetColumn column) {
		if (column.readOnly()) {
			return texts.text("formReadOnly");
		}
		String one = column.feature().isEmpty() ? "" : texts.text("form" + column.kind().name());
		return column.isMany() ? texts.text("formMany", one) : one;
	}

	/** Adds the sheet. */
	void write(Workbook workbook, String name) throws IOException {
		Worksheet sheet = workbook.newWorksheet(name);
		for (int at = 0; at < WIDTHS.length; at++) {
			sheet.width(at, WIDTHS[at]);
		}
		int row = 0;
		for (String rule : RULES) {
			sheet.inlineString(row++, 0, texts.text(rule));
		}
		if (!masked.isEmpty()) {
			sheet.inlineString(row++, 0, texts.text("ruleMasked", String.join(texts.text("separator"), masked)));
		}
		row++;
		for (int at = 0; at < HEADS.size(); at++) {
			sheet.inlineString(row, at, texts.text(HEADS.get(at)));
			sheet.style(row, at).bold().set();
		}
		row++;
		for (List<String> line : lines) {
			for (int at = 0; at < line.size(); at++) {
				if (!line.get(at).isEmpty()) {
					sheet.inlineString(row, at, ControlCharacters.escape(line.get(at)));
				}
			}
			sheet.range(row, 0, row, line.size() - 1).style().wrapText(true).verticalAlignment("top").set();
			row++;
		}
		sheet.finish();
	}
}
