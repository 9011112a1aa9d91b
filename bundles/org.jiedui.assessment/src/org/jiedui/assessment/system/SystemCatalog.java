/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jiedui.assessment.internal.system.Messages;
import org.jiedui.assessment.internal.system.SystemReader;
import org.jiedui.core.contribution.BundleFile;
import org.jiedui.model.ProgrammeType;

/** The systems of a set of files, and what is wrong with those that cannot be used, or not whole. Immutable. */
public final class SystemCatalog {

	private final Map<String, IndicatorSystem> systems = new LinkedHashMap<>();
	private final List<String> complaints = new ArrayList<>();

	SystemCatalog(Collection<BundleFile> files, KnownMetrics metrics) {
		files.forEach(file -> read(file, metrics));
	}

	private void read(BundleFile file, KnownMetrics metrics) {
		if (file.url().isEmpty()) {
			complaints.add(NLS.bind(Messages.missing, file.shown(), IndicatorSystems.HEADER));
			return;
		}
		try (InputStream in = file.url().get().openStream()) {
			IndicatorSystem system = new SystemReader(file.shown()).read(in);
			IndicatorSystem other = systems.putIfAbsent(system.id(), system);
			if (other != null) {
				complaints.add(NLS.bind(Messages.twice, file.shown(), system.id()));
			} else {
				system.scored().forEach(indicator -> unknownMetric(file, indicator, metrics));
			}
		} catch (SystemFormatException wrong) {
			complaints.add(wrong.getMessage());
		} catch (IOException unreadable) {
			complaints.add(NLS.bind(Messages.unreadable, file.shown(), unreadable.getLocalizedMessage()));
		}
	}

	/** The system can be used all the same: whoever does not need a module need not do without the whole system. */
	private void unknownMetric(BundleFile file, Indicator indicator, KnownMetrics metrics) {
		if (indicator.source() instanceof ValueSource.OfMetric source && !metrics.knows(source.metric())) {
			complaints.add(NLS.bind(Messages.unknownMetric, new Object[] { file.shown(), indicator.id(), source.metric() }));
		}
	}

	/** All that can be used, in the order of the files. */
	public List<IndicatorSystem> all() {
		return List.copyOf(systems.values());
	}

	/** The system of an identifier. */
	public Optional<IndicatorSystem> find(String id) {
		return Optional.ofNullable(systems.get(id));
	}

	/** The first system for programmes of a type, else the first one for all. */
	public Optional<IndicatorSystem> of(ProgrammeType type) {
		return systems.values().stream().filter(system -> system.type().filter(type::equals).isPresent()).findFirst()
				.or(() -> systems.values().stream().filter(system -> system.type().isEmpty()).findFirst());
	}

	/** A sentence in the user's language for all that is wrong, with file, indicator and remedy. */
	public List<String> complaints() {
		return List.copyOf(complaints);
	}
}
