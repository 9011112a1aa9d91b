/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.template;

import java.time.Year;
import java.util.List;
import java.util.function.Supplier;

import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.contribution.BundleFiles;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Finds the templates of the installed modules: the files that the manifests of bundles name as {@value #HEADER}. An OSGi service. Reads them when it
 * is asked, and anew each time, so that modules may come and go. Thread-safe.
 */
@Component(service = Templates.class)
public final class Templates {

	/** Header of the manifest of a module: template files of the bundle, or folders of them, separated by commas. */
	public static final String HEADER = "Jiedui-Templates";

	private final Supplier<List<BundleFile>> files;

	/** @param context of any bundle */
	@Activate
	public Templates(BundleContext context) {
		this(() -> new BundleFiles(context).named(HEADER));
	}

	/** With given files: for use without a framework. */
	public Templates(List<BundleFile> files) {
		this(() -> files);
	}

	private Templates(Supplier<List<BundleFile>> files) {
		this.files = files;
	}

	/**
	 * The templates as they are for a year.
	 *
	 * @param year what the objects are about; it fills the gaps of the files
	 */
	public TemplateCatalog of(Year year) {
		return new TemplateCatalog(files.get(), year);
	}
}
