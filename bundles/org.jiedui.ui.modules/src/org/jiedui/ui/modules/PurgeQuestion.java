/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.Purge;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.modules.KeptData;
import org.jiedui.modules.ObjectCounts;

/**
 * What the user is asked before data are deleted, and told afterwards. Any thread.
 *
 * @param data of a module that is not installed
 * @param labels the user's language
 */
record PurgeQuestion(KeptData data, Labels labels) {

	String question() {
		return NLS.bind(Messages.purgeQuestion, data.name(), new ObjectCounts(labels).say(data.counts()));
	}

	String answer(Purge purge) {
		String deleted = NLS.bind(Messages.purged, data.name(), new ObjectCounts(labels).say(purge.objects()));
		String copied = purge.backup().map(file -> NLS.bind(Messages.purgeCopied, file)).orElse(Messages.purgeNotCopied);
		return deleted + "\n\n" + copied;
	}
}
