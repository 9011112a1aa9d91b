/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.workspace.Purge;
import org.jiedui.modules.KeptData;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleData;
import org.jiedui.modules.Modules;
import org.jiedui.modules.ObjectCounts;

/**
 * Deletes what the books hold of modules that are not installed.
 *
 * @param agreed whether the user said beforehand that it is to be done: who runs a script cannot be asked
 */
record PurgeAction(Modules modules, CliContext context, Texts texts, boolean agreed) {

	/** @throws CliException if a module is installed or the books hold nothing of it, or the user did not agree; nothing is deleted then */
	void run(List<String> words) throws CliException {
		if (words.isEmpty()) {
			throw new CliException(ExitCode.USAGE, texts.text("onePurge"));
		}
		List<Module> installed = modules.installed();
		for (String word : words) {
			Optional<Module> there = installed.stream().filter(module -> module.isCalled(word)).findFirst();
			if (there.isPresent()) {
				throw new CliException(ExitCode.FAILED, texts.text("stillInstalled", there.get().name(), word));
			}
		}
		List<KeptData> kept = new ModuleData(Optional.of(context.workspace()), context.format().labels()).kept();
		List<KeptData> doomed = new ArrayList<>();
		for (String word : words) {
			doomed.add(kept.stream().filter(each -> each.isCalled(word)).findFirst()
					.orElseThrow(() -> new CliException(ExitCode.FAILED, texts.text("nothingKept", word))));
		}
		if (!agreed) {
			doomed.forEach(each -> context.err().println(texts.text("wouldGo", each.name(), counts().say(each.counts()))));
			throw new CliException(ExitCode.FAILED, texts.text("sayYesToPurge"));
		}
		for (KeptData each : doomed) {
			tell(each, context.workspace().purge(each.module(), null));
		}
	}

	private void tell(KeptData data, Purge purge) {
		context.out().println(texts.text("purged", data.name(), counts().say(purge.objects())));
		if (!purge.changed().isEmpty()) {
			context.out().println(texts.text("referred", purge.changed().size()));
		}
		context.out().println(purge.backup().map(file -> texts.text("copied", file)).orElseGet(() -> texts.text("notCopied")));
	}

	private ObjectCounts counts() {
		return new ObjectCounts(context.format().labels());
	}
}
