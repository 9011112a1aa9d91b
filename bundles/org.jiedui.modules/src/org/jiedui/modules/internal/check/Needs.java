/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.osgi.util.NLS;

/**
 * Finds what modules need and nobody has: p2 only says that it is so, at length.
 *
 * @param present the units of this copy of the product
 * @param offered the units of a source
 */
public record Needs(Collection<IInstallableUnit> present, Collection<IInstallableUnit> offered) {

	/** The parameters of the expression by which p2 keeps a requirement: name, kind, least version, version below which it must be. */
	private record Need(String name, String kind, Optional<Version> least, Optional<Version> below) {

		static Optional<Need> of(IRequirement requirement) {
			Object[] parameters = requirement.getMatches().getParameters();
			if (requirement.getMin() == 0 || requirement.getFilter() != null || parameters.length < 2 || !(parameters[0] instanceof String name)
					|| !(parameters[1] instanceof String kind)) {
				return Optional.empty();
			}
			return Optional.of(new Need(name, kind, version(parameters, 2), version(parameters, 3)));
		}

		private static Optional<Version> version(Object[] parameters, int index) {
			return parameters.length > index && parameters[index] instanceof Version version ? Optional.of(version) : Optional.empty();
		}
	}

	/** A sentence for the first thing that one of the modules, or what comes with it, needs in vain; empty where p2 must have another reason. */
	public Optional<String> unmet(List<IInstallableUnit> modules, String names) {
		Set<IInstallableUnit> seen = new HashSet<>(modules);
		Deque<IInstallableUnit> open = new ArrayDeque<>(modules);
		while (!open.isEmpty()) {
			for (IRequirement requirement : open.remove().getRequirements()) {
				Optional<Need> need = Need.of(requirement);
				if (need.isEmpty() || present.stream().anyMatch(unit -> unit.satisfies(requirement))) {
					continue;
				}
				List<IInstallableUnit> found = offered.stream().filter(unit -> unit.satisfies(requirement)).toList();
				if (found.isEmpty()) {
					return Optional.of(sentence(names, need.get()));
				}
				found.stream().filter(seen::add).forEach(open::add);
			}
		}
		return Optional.empty();
	}

	private String sentence(String names, Need need) {
		Optional<Version> there = present.stream().flatMap(unit -> unit.getProvidedCapabilities().stream())
				.filter(each -> each.getName().equals(need.name()) && each.getNamespace().equals(need.kind())).map(IProvidedCapability::getVersion)
				.max(Version::compareTo);
		if (there.isEmpty()) {
			return NLS.bind(Messages.needsOther, names, need.name());
		}
		if (need.least().filter(least -> there.get().compareTo(least) < 0).isPresent()) {
			return NLS.bind(Messages.needsNewer, new Object[] { names, need.name(), need.least().get(), shown(there.get()) });
		}
		return NLS.bind(Messages.needsOlder,
				new Object[] { names, need.name(), need.below().map(Object::toString).orElse("-"), shown(there.get()) });
	}

	/** Without what the build adds, which says nothing here. */
	private static String shown(Version version) {
		return version.getSegmentCount() < 3 ? version.toString()
				: version.getSegment(0) + "." + version.getSegment(1) + "." + version.getSegment(2);
	}
}
