/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.contribution.BundleFiles;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.Metric;
import org.jiedui.model.edit.ModelPackages;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Finds the indicator systems of the installed bundles: the files that their manifests name as {@value #HEADER}. An OSGi service. Reads them
 * when it is asked, and anew each time, so that modules may come and go. Thread-safe.
 */
@Component(service = IndicatorSystems.class)
public final class IndicatorSystems {

	/** Header of the manifest of a bundle: files of indicator systems, or folders of them, separated by commas. */
	public static final String HEADER = "Jiedui-Indicators";

	private final Supplier<List<BundleFile>> files;
	private final List<Metric> metrics = new CopyOnWriteArrayList<>();

	/** @param context of any bundle */
	@Activate
	public IndicatorSystems(BundleContext context) {
		files = () -> new BundleFiles(context).named(HEADER);
	}

	/** With given files and services: for use without a framework. */
	public IndicatorSystems(List<BundleFile> files, Collection<? extends Metric> metrics) {
		this.files = () -> files;
		this.metrics.addAll(metrics);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addMetric(Metric metric) {
		metrics.add(metric);
	}

	void removeMetric(Metric metric) {
		metrics.remove(metric);
	}

	/** The systems that there are now. */
	public SystemCatalog catalog() {
		LedgerCatalog ledgers = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		return new SystemCatalog(files.get(), new KnownMetrics(ledgers, metrics));
	}
}
