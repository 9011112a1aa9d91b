/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

/** Lets Copy put the selected rows of a table onto the clipboard while the table itself has the focus; in its fields it means their text. */
public final class TextCopy extends Expression {

	private final Control table;

	private TextCopy(Control table) {
		this.table = table;
	}

	/**
	 * For as long as the table lives.
	 *
	 * @param id under which the workbench knows that the table has the focus
	 * @param text what is copied
	 */
	public static void install(IServiceLocator site, Control table, String id, Supplier<String> text) {
		site.getService(IFocusService.class).addFocusTracker(table, id);
		IHandlerService handlers = site.getService(IHandlerService.class);
		IHandlerActivation copy = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				put(table, text.get());
				return null;
			}
		}, new TextCopy(table));
		table.addDisposeListener(event -> handlers.deactivateHandlers(List.of(copy)));
	}

	/** Puts a text onto the clipboard. */
	public static void put(Control owner, String text) {
		Clipboard clipboard = new Clipboard(owner.getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	public EvaluationResult evaluate(IEvaluationContext context) {
		return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == table);
	}

	@Override
	public void collectExpressionInfo(ExpressionInfo info) {
		info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
	}
}
