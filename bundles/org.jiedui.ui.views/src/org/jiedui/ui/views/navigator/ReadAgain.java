/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;

/**
 * Reads books again that could not be read, when the user refreshes, or folds and unfolds them; never by itself, since each failure is
 * told.
 */
final class ReadAgain implements IExecutionListener, ITreeViewerListener {

	private final Leases leases;
	private final NavigatorRefresh refresh;
	private final Command command;

	ReadAgain(Leases leases, NavigatorRefresh refresh, ICommandService commands) {
		this.leases = leases;
		this.refresh = refresh;
		command = commands.getCommand(IWorkbenchCommandConstants.FILE_REFRESH);
	}

	void start(TreeViewer viewer) {
		viewer.addTreeListener(this);
		command.addExecutionListener(this);
	}

	void stop() {
		command.removeExecutionListener(this);
	}

	@Override
	public void postExecuteSuccess(String id, Object answer) {
		if (leases.forgive()) {
			refresh.later();
		}
	}

	@Override
	public void treeExpanded(TreeExpansionEvent event) {
		if (event.getElement() instanceof BooksNode node && leases.failed(node.part())) {
			leases.request(node.part());
			refresh.later();
		}
	}

	@Override
	public void treeCollapsed(TreeExpansionEvent event) {
		// Nothing is read.
	}

	@Override
	public void preExecute(String id, ExecutionEvent event) {
		// It may still fail.
	}

	@Override
	public void notHandled(String id, NotHandledException exception) {
		// Nothing was refreshed.
	}

	@Override
	public void postExecuteFailure(String id, ExecutionException exception) {
		// Nothing was refreshed.
	}
}
