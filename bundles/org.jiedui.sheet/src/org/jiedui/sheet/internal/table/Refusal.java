/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;

/**
 * Makes the sentences by which a file is refused.
 *
 * @param file what they name
 */
record Refusal(Path file) {

	/** @param sentence with the file at <code>{0}</code> */
	SheetRefusedException of(Reason reason, String sentence, Throwable cause, Object... values) {
		Object[] all = new Object[values.length + 1];
		all[0] = file.getFileName();
		System.arraycopy(values, 0, all, 1, values.length);
		return new SheetRefusedException(reason, NLS.bind(sentence, all), cause);
	}

	SheetRefusedException damaged(Throwable cause) {
		return of(Reason.DAMAGED, Messages.damaged, cause);
	}

	SheetRefusedException tooLarge(String what) {
		return of(Reason.TOO_LARGE, Messages.tooLarge, null, what);
	}
}
