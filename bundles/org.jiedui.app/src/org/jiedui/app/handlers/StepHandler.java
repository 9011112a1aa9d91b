/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.views.ActiveBooks;

/** A step back or forth in the commands of the active books. Says in the menu which step it would be. */
abstract class StepHandler extends AbstractHandler implements IElementUpdater {

	/** The command that would be undone or redone, or null. */
	abstract Command next(CommandStack stack);

	abstract void step(CommandStack stack);

	/** The menu's text when there is nothing to do. */
	abstract String plainText();

	/** The menu's text with the label of the command in the place of {0}. */
	abstract String textWithStep();

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveBooks.loaded(context).flatMap(this::nextIn).isPresent());
	}

	private Optional<Command> nextIn(OpenBooks books) {
		return Optional.ofNullable(next(stack(books)));
	}

	private static CommandStack stack(OpenBooks books) {
		return books.session().editingDomain().getCommandStack();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveBooks.loaded(event.getApplicationContext()).filter(books -> nextIn(books).isPresent()).ifPresent(books -> step(stack(books)));
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		String label = ActiveBooks.loaded(null).flatMap(this::nextIn).map(Command::getLabel).orElse("");
		element.setText(label.isBlank() ? plainText() : NLS.bind(textWithStep(), label));
	}
}
