/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Plain files that bundles bring and name in their manifest. */
package org.jiedui.core.contribution;
