/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.views.Naming;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;

/** Renames in the tree itself. Begins on command only, so that a click stays a click. */
final class InlineRename implements ICellModifier {

	private static final String NAME = "name";

	private final TreeViewer viewer;
	private final Books books;
	private final CellEditor editor;

	InlineRename(TreeViewer viewer, Books books) {
		this.viewer = viewer;
		this.books = books;
		viewer.setColumnProperties(new String[] { NAME });
		editor = new TextCellEditor(viewer.getTree());
		viewer.setCellEditors(new CellEditor[] { editor });
		viewer.setCellModifier(this);
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	/** Where a name is typed. */
	Control text() {
		return editor.getControl();
	}

	/** Begins to edit the name of a node, if it has one that can be changed. */
	void begin(Object node) {
		if (node != null && canModify(node, NAME)) {
			viewer.editElement(node, 0);
		}
	}

	private Optional<EObject> object(Object node) {
		return switch (node) {
			case EObject object -> Optional.of(object);
			case BooksNode whole -> books.loaded(whole.part()).flatMap(OpenBooks::programme);
			default -> Optional.empty();
		};
	}

	@Override
	public boolean canModify(Object node, String property) {
		return object(node).flatMap(object -> Naming.feature(object.eClass()).filter(name -> command(object, name, "?").isPresent())).isPresent();
	}

	@Override
	public Object getValue(Object node, String property) {
		return object(node).flatMap(object -> Naming.feature(object.eClass()).map(object::eGet)).orElse("");
	}

	@Override
	public void modify(Object element, String property, Object value) {
		Object node = element instanceof Item item ? item.getData() : element;
		String text = value.toString().strip();
		object(node).ifPresent(object -> Naming.feature(object.eClass()).filter(name -> !text.isEmpty() && !text.equals(object.eGet(name)))
				.flatMap(name -> command(object, name, text)).ifPresent(Runnable::run));
	}

	private Optional<Runnable> command(EObject object, EStructuralFeature name, String text) {
		return books.of(object).map(open -> open.session().editingDomain()).flatMap(domain -> {
			var command = SetCommand.create(domain, object, name, text);
			return command.canExecute() ? Optional.<Runnable>of(() -> domain.getCommandStack().execute(command)) : Optional.empty();
		});
	}
}
