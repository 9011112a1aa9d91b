/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EClass;

/**
 * A row of the list of modules.
 *
 * @param name what it is called
 * @param module empty where only data are there
 * @param kept the data of a module that is not installed, else empty
 * @param state whether it is installed
 * @param replaces the version that is installed where this one is newer, else empty
 * @param counts how many objects of each class the books hold of it; empty where that is not known
 */
public record ModuleRow(String name, Optional<Module> module, Optional<KeptData> kept, State state, Optional<String> replaces,
		Optional<Map<EClass, Long>> counts) {

	/** Whether a module is installed. */
	public enum State {
		INSTALLED, AVAILABLE, NEWER, MISSING
	}

	/** A module that is installed. */
	static ModuleRow installed(Module module, Optional<Map<EClass, Long>> counts) {
		return new ModuleRow(module.name(), Optional.of(module), Optional.empty(), State.INSTALLED, Optional.empty(), counts);
	}

	/** A module of a source; {@code present} is empty, or an older version. */
	static ModuleRow offered(Module module, Optional<Module> present) {
		return new ModuleRow(module.name(), Optional.of(module), Optional.empty(), present.isPresent() ? State.NEWER : State.AVAILABLE,
				present.map(Module::version), Optional.empty());
	}

	/** Data without a module. */
	static ModuleRow kept(KeptData kept) {
		return new ModuleRow(kept.name(), Optional.empty(), Optional.of(kept), State.MISSING, Optional.empty(), Optional.of(kept.counts()));
	}

	/** What users call it on the command line. */
	public String id() {
		return module.map(Module::id).or(() -> kept.map(KeptData::id)).orElseThrow();
	}

	/** How many objects the books hold of it; empty where that is not known. */
	public OptionalLong objects() {
		return counts.map(each -> OptionalLong.of(each.values().stream().mapToLong(Long::longValue).sum())).orElse(OptionalLong.empty());
	}

	/** Whether it can be fetched from the source. */
	public boolean canInstall() {
		return state == State.AVAILABLE || state == State.NEWER;
	}

	/** Whether it can be removed. */
	public boolean canRemove() {
		return state == State.INSTALLED;
	}

	/** Whether its data can be deleted. */
	public boolean canPurge() {
		return state == State.MISSING;
	}
}
