/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;
import org.jiedui.ui.grid.GridOperations;
import org.jiedui.ui.grid.LedgerGrid;

/** Lets the commands of the Edit menu work on a grid while the focus is in it; elsewhere, such as in a form, they mean the text there. */
final class GridCommands {

	private static final String FOCUS = "org.jiedui.ui.editor.grid";

	private final IHandlerService handlers;
	private final Control table;
	private final List<IHandlerActivation> activations = new ArrayList<>();

	/** @param focus tells the workbench when the grid has the focus, but not when a cell in edit has it */
	GridCommands(IHandlerService handlers, IFocusService focus, LedgerGrid grid) {
		this.handlers = handlers;
		table = grid.table();
		focus.addFocusTracker(table, FOCUS);
		GridOperations operations = grid.operations();
		activate(IWorkbenchCommandConstants.EDIT_CUT, operations::cut);
		activate(IWorkbenchCommandConstants.EDIT_COPY, operations::copy);
		activate(IWorkbenchCommandConstants.EDIT_PASTE, operations::paste);
		activate(IWorkbenchCommandConstants.EDIT_DELETE, operations::clear);
		activate(IWorkbenchCommandConstants.EDIT_SELECT_ALL, operations::selectAll);
		activate(IWorkbenchCommandConstants.FILE_RENAME, operations::edit);
		activate(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, operations::findAndReplace);
		grid.addDisposeListener(event -> handlers.deactivateHandlers(activations));
	}

	private void activate(String command, Runnable operation) {
		activations.add(handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				operation.run();
				return null;
			}
		}, new HasFocus(table)));
	}

	/** True while a control has the focus. */
	private static final class HasFocus extends Expression {

		private final Control control;

		HasFocus(Control control) {
			this.control = control;
		}

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
		}
	}
}
