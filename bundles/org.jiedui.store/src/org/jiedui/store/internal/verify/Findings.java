/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.util.function.Consumer;

import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;

/** Takes what one check finds. */
record Findings(String check, Consumer<BooksFinding> target) {

	/**
	 * @param uid key of the object; 0 where it is about none
	 * @param sentence with <code>{0}</code> and so on in place of the values
	 */
	void add(long uid, String sentence, Object... values) {
		target.accept(new BooksFinding(check, uid > 0 ? new ObjectId(uid) : null, Messages.bind(sentence, values)));
	}
}
