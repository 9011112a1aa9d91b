/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.exchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.workspace.Workspace;

/**
 * Takes files of one kind into the books, and asks the user what it must know for that. An OSGi service: the entry "Import" of the menu offers all of
 * them and chooses by the ending of the file. UI thread only.
 */
public interface FileIntake {

	/** What such files are called where files are chosen, in the user's language. */
	String label();

	/** How their names end, without the point, in small letters; never empty. */
	List<String> endings();

	/**
	 * Begins. Whatever reads the files runs in a Job; a dialog may be open when this returns.
	 *
	 * @param shell over which dialogs open
	 * @param files at least one, all of this kind
	 */
	void begin(Shell shell, Workspace workspace, List<Path> files);
}
