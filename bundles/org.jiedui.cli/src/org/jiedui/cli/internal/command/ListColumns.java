/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.ModelNames;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.FeatureCells;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/** The columns of a list: fields, and what is known of an object besides: its identifier, class, title, programme and what contains it. */
final class ListColumns {

	private static final String ID = "id";
	private static final String CLASS = "class";
	private static final String TITLE = "title";
	private static final String PROGRAMME = "programme";
	private static final String OWNER = "owner";
	private static final List<String> BESIDES = List.of(ID, CLASS, TITLE, PROGRAMME, OWNER);
	private static final List<EClass> ROOTS = List.of(JieduiPackage.Literals.PARTY, JieduiPackage.Literals.PROGRAMME,
			JieduiPackage.Literals.PROGRAMME_RECORD);

	private final EClass type;
	private final ModelNames names;
	private final ValueFormat format;
	private final CliContext context;
	private final Texts texts;
	private final List<Column> columns = new ArrayList<>();

	ListColumns(EClass type, ModelNames names, CliContext context) {
		this.type = type;
		this.names = names;
		this.context = context;
		format = context.format();
		texts = context.texts(ListColumns.class);
	}

	/**
	 * @param wanted names of fields; none for those that the model shows unasked
	 * @param acrossProgrammes whether rows come from several programmes
	 */
	void choose(List<String> wanted, boolean acrossProgrammes) throws CliException {
		if (wanted.isEmpty()) {
			chooseUsual(acrossProgrammes);
		}
		for (String name : wanted) {
			String stripped = name.strip();
			if (isBeside(stripped)) {
				addBeside(stripped);
			} else {
				add(names.feature(type, stripped));
			}
		}
	}

	/** A field of the same name goes first, but for the programme, of which both say the same. */
	private boolean isBeside(String name) {
		return BESIDES.contains(name) && (name.equals(PROGRAMME) || type.getEStructuralFeature(name) == null);
	}

	private void chooseUsual(boolean acrossProgrammes) {
		addBeside(ID);
		if (names.varies(type)) {
			addBeside(CLASS);
		}
		boolean register = JieduiPackage.Literals.PARTY.isSuperTypeOf(type) || type == JieduiPackage.Literals.PROGRAMME;
		if (acrossProgrammes && !register) {
			addBeside(PROGRAMME);
		}
		if (ROOTS.stream().noneMatch(root -> root.isSuperTypeOf(type))) {
			addBeside(OWNER);
		}
		new ClassTraits(type).features().stream().filter(feature -> new FeatureTraits(feature).column()).forEach(this::add);
		if (columns.size() == 1) {
			addBeside(TITLE);
		}
	}

	private void addBeside(String key) {
		columns.add(Column.text(key, texts.text(key)));
	}

	private void add(EStructuralFeature feature) {
		columns.add(new FeatureCells(null, format).column(feature));
	}

	List<Column> columns() {
		return columns;
	}

	List<Cell> cells(EObject object, Session session) {
		FeatureCells cells = new FeatureCells(session, format);
		return columns.stream().map(Column::key).map(key -> isBeside(key) ? beside(key, object, session, cells) : cells.cell(object, key))
				.toList();
	}

	private Cell beside(String key, EObject object, Session session, FeatureCells cells) {
		return switch (key) {
			case ID -> Cell.of(session.id(object).map(ObjectId::toString).orElse(null));
			case CLASS -> cells.type(object.eClass());
			case PROGRAMME -> Cell.of(Belonging.programme(object).map(Programme::getName).orElse(null));
			case OWNER -> cells.reference(object.eContainer());
			default -> Cell.of(format.titles().title(object));
		};
	}
}
