/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.function.Function;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.theme.Palette;

/** Gives each column the editor of its type. Boxes have none: they are ticked at once. */
final class CellEditing extends AbstractRegistryConfiguration {

	private final LedgerData data;
	private final CellReader reader;
	private final Palette palette;

	CellEditing(LedgerData data, CellReader reader, Palette palette) {
		this.data = data;
		this.reader = reader;
		this.palette = palette;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new AccessRule(), DisplayMode.EDIT, CellLabels.BODY);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, CellTexts.shown(data, reader), DisplayMode.NORMAL,
				CellLabels.BODY);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, CellTexts.edited(data, reader), DisplayMode.EDIT,
				CellLabels.BODY);
		registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, new CellErrors(palette, true), DisplayMode.EDIT,
				CellLabels.BODY);
		registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, false, DisplayMode.EDIT, CellLabels.BODY);
		registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, false, DisplayMode.EDIT, CellLabels.BODY);
		for (int index = 0; index < data.getColumnCount(); index++) {
			LedgerColumn column = data.column(index);
			String label = CellLabels.column(index);
			column.feature().ifPresent(feature -> registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor(feature),
					DisplayMode.EDIT, label));
		}
	}

	private ICellEditor editor(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return choice(row -> new ReferenceChoices(row, reference, reader.candidates()), feature.isMany());
		}
		if (feature.getEType() instanceof EEnum type) {
			ChoiceSource literals = new LiteralChoices(type, reader.format().labels());
			return choice(row -> literals, feature.isMany());
		}
		if (new FeatureTraits(feature).chooses().isPresent()) {
			ChoiceSource declared = new NamedChoices(feature, reader.format());
			return choice(row -> declared, feature.isMany());
		}
		if (CellDate.isDate(feature)) {
			return prepared(new DateTextCellEditor());
		}
		return prepared(new FeatureTraits(feature).multiline() ? new LongTextCellEditor() : new TextCellEditor(true, true));
	}

	/** A name that is half typed is not wrong: the list beneath tells what fits, and only the end of the edit says what does not. */
	private ICellEditor choice(Function<EObject, ChoiceSource> source, boolean many) {
		ChoiceCellEditor editor = new ChoiceCellEditor(data, source, many);
		editor.setInputConversionErrorHandler(new DiscardErrors());
		editor.setErrorDecorationEnabled(true);
		return editor;
	}

	private TextCellEditor prepared(TextCellEditor editor) {
		editor.setInputConversionErrorHandler(new CellErrors(palette, false));
		editor.setErrorDecorationEnabled(true);
		return editor;
	}

	private static final class DiscardErrors extends AbstractEditErrorHandler {

		DiscardErrors() {
			super(null);
		}
	}

	private final class AccessRule implements IEditableRule {

		@Override
		public boolean isEditable(ILayerCell cell, IConfigRegistry registry) {
			return isEditable(cell.getColumnIndex(), cell.getRowIndex());
		}

		@Override
		public boolean isEditable(int columnIndex, int rowIndex) {
			EObject row = data.row(rowIndex);
			LedgerColumn column = data.column(columnIndex);
			return row != null && !CellLabels.isCheck(column) && CellAccess.of(row, column) == CellAccess.EDITABLE;
		}
	}
}
