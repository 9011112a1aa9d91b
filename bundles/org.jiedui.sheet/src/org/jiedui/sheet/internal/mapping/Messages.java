/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.mapping;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
public final class Messages extends NLS {

	public static String mappingDamaged;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
