/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.samples;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.json.ProgrammeSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/**
 * The files of {@code releng/samples}, which the build puts into this bundle, and after them what modules add to these programmes: the files in the
 * folder that the manifest of a bundle names as {@value #HEADER}.
 */
@Component
public final class SampleProgrammes implements ProgrammeSource {

	/** Header of the manifest of a module: the folder of the bundle in which its programme files lie. */
	static final String HEADER = "Jiedui-Samples";

	private static final String OWN = "samples";

	@Override
	public List<URL> files() {
		Bundle own = FrameworkUtil.getBundle(SampleProgrammes.class);
		List<URL> files = new ArrayList<>(files(own, OWN));
		Stream.of(own.getBundleContext().getBundles()).filter(bundle -> bundle.getState() >= Bundle.RESOLVED)
				.filter(bundle -> bundle.getHeaders().get(HEADER) != null).sorted(Comparator.comparing(Bundle::getSymbolicName))
				.forEach(module -> files.addAll(files(module, module.getHeaders().get(HEADER))));
		return files;
	}

	private static List<URL> files(Bundle bundle, String folder) {
		Enumeration<URL> found = bundle.findEntries(folder, "*.json", false);
		return found == null ? List.of() : Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath)).toList();
	}
}
