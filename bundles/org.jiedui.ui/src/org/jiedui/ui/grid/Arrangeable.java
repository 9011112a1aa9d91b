/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;

/** What can be looked at in several ways, which can be kept and shown again. UI thread only. */
public interface Arrangeable {

	/** How it is looked at now. */
	ViewContent content();

	/**
	 * Shows it in another way. What a view names and is not there any more is left out.
	 *
	 * @param content of which a part that is missing is as usual; {@link ViewContent#NONE} for all as usual
	 * @return what could not be shown, each a sentence for the user; empty where all was
	 */
	List<String> show(ViewContent content);
}
