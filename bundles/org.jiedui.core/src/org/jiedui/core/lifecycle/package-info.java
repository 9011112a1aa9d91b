/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which stage of a project or state of a plan may follow which. */
package org.jiedui.core.lifecycle;
