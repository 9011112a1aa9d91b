/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import org.jiedui.ui.parts.SoleInput;

/** All books of the workspace as the input of an editor. */
public final class WorkspaceInput extends SoleInput {

	private static final String FACTORY = "org.jiedui.ui.editor.workspaceInput";

	/** Also called by the platform, after a restart. */
	public WorkspaceInput() {
		super(FACTORY, Messages.Workspace_title);
	}
}
