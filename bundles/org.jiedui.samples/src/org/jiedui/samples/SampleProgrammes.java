/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.samples;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.contribution.BundleFiles;
import org.jiedui.core.json.ProgrammeSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.slf4j.LoggerFactory;

/**
 * The files of {@code releng/samples}, which the build puts into this bundle, and after them what modules add to these programmes: the files
 * that the manifest of a bundle names as {@value #HEADER}.
 */
@Component
public final class SampleProgrammes implements ProgrammeSource {

	/** Header of the manifest of a module: its programme files, or folders of them. */
	static final String HEADER = "Jiedui-Samples";

	private static final String OWN = "samples";

	@Override
	public List<URL> files() {
		Bundle own = FrameworkUtil.getBundle(SampleProgrammes.class);
		return Stream.concat(BundleFiles.of(own, OWN).stream(), new BundleFiles(own.getBundleContext()).named(HEADER).stream())
				.flatMap(SampleProgrammes::url).toList();
	}

	private static Stream<URL> url(BundleFile file) {
		if (file.url().isEmpty()) {
			LoggerFactory.getLogger(SampleProgrammes.class).error("{} is named as a sample and is not there", file.shown());
		}
		return file.url().stream();
	}
}
